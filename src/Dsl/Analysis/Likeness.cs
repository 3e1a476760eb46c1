using System;
using System.Collections.Generic;
using System.Linq;

namespace Thresholds.Dsl.Analysis;

/// <summary>Says in words what two bullets share and what tells them apart.</summary>
internal static class Likeness
{
    // Enough to see the point; what is shared and what is not are counted besides.
    private const int MostShown = 12;

    /// <summary>The qualifiers that only one of the two has.</summary>
    public static string Qualifiers(Wording first, Wording second) =>
        Listed(Only(first.Graded, second.Graded).Concat(Only(second.Graded, first.Graded)).OrderBy(word => word, StringComparer.Ordinal));

    /// <summary>The wordings that were taken for one another, as in <c>, with 'school' taken for 'setting'</c>; nothing where there are none.</summary>
    public static string Taken(Wording first, Wording second) =>
        Pairs(first, second) is { Length: > 0 } pairs ? ", with " + pairs : "";

    /// <summary>The words shared, those of one only, and the wordings taken for one another.</summary>
    public static string Of(string firstName, Wording first, string secondName, Wording second)
    {
        var parts = new List<string> { Listed(first.Stems.Where(word => second.Stems.ContainsKey(word.Key)).Select(word => word.Value)) };
        Alone(firstName, first, second);
        Alone(secondName, second, first);
        if (Pairs(first, second) is { Length: > 0 } taken)
        {
            parts.Add(taken);
        }

        return string.Join("; ", parts);

        void Alone(string name, Wording own, Wording other)
        {
            if (Only(own.Stems, other.Stems).Concat(Only(own.Graded, other.Graded)).ToList() is { Count: > 0 } words)
            {
                parts.Add($"only '{name}' says {Listed(words)}");
            }
        }
    }

    private static IEnumerable<string> Only(Dictionary<string, string> own, Dictionary<string, string> others) => own.Where(word => !others.ContainsKey(word.Key)).Select(word => word.Value);

    private static string Pairs(Wording first, Wording second) => string.Join(", ", Pairs(first.Stems, second.Stems).Concat(Pairs(first.Graded, second.Graded)).Take(MostShown));

    private static IEnumerable<string> Pairs(Dictionary<string, string> first, Dictionary<string, string> second) => first
        .Where(word => (word.Key[0] is '=' or '>') && second.TryGetValue(word.Key, out var other) && !AreForms(word.Value, other))
        .Select(word => $"'{word.Value}' taken for '{second[word.Key]}'");

    private static bool AreForms(string left, string right) => Stems.Words(left).Select(Stems.Of).SequenceEqual(Stems.Words(right).Select(Stems.Of));

    private static string Listed(IEnumerable<string> words)
    {
        var all = words.ToList();
        return string.Join(", ", all.Take(MostShown).Select(word => $"'{word}'")) + (all.Count > MostShown ? ", …" : "");
    }
}
