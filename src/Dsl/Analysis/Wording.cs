using System;
using System.Collections.Generic;
using System.Linq;

namespace Thresholds.Dsl.Analysis;

/// <summary>The words of a bullet in their normal forms, apart from its qualifiers.</summary>
internal sealed class Wording
{
    private static readonly HashSet<string> Empty = new(
        "a an and are as at be by for from has have in is it its not of on or the their to with who which that this these those such through than when where".Split(' '),
        StringComparer.Ordinal);

    // How grave, how often and how far on: the words that most often are all that tells two levels apart.
    private static readonly HashSet<string> Qualifiers = new(
        "early emerging some occasional low level mild poor limited concern concerning regular regularly frequent frequently repeat repeated persistent persistently persist ongoing continual chronic unresolved significant significantly serious seriously severe high highly complex profound extreme considerable marked acute".Split(' ').Select(Stem),
        StringComparer.Ordinal);

    private Wording(HashSet<string> stems, HashSet<string> qualifiers)
    {
        Stems = stems;
        Graded = qualifiers;
    }

    /// <summary>The words that say what it is about.</summary>
    public HashSet<string> Stems { get; }

    /// <summary>The words that say how grave it is.</summary>
    public HashSet<string> Graded { get; }

    public static Wording Of(string text)
    {
        var words = text.ToLowerInvariant().Split([.. text.ToLowerInvariant().Where(character => !char.IsLetterOrDigit(character) && character != '%').Distinct()], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !Empty.Contains(word)).Select(Stem).ToList();
        return new Wording(new HashSet<string>(words.Where(word => !Qualifiers.Contains(word)), StringComparer.Ordinal), new HashSet<string>(words.Where(Qualifiers.Contains), StringComparer.Ordinal));
    }

    public bool IsSame(Wording other) => Stems.Count > 0 && Stems.SetEquals(other.Stems) && Graded.SetEquals(other.Graded);

    /// <summary>The qualifiers that alone tell the two apart; null when something else does, or nothing.</summary>
    public string? DiffersByQualifier(Wording other)
    {
        if (Stems.Count < 2 || !Stems.SetEquals(other.Stems) || Graded.SetEquals(other.Graded))
        {
            return null;
        }

        return string.Join(", ", Graded.Except(other.Graded).Concat(other.Graded.Except(Graded)).OrderBy(word => word, StringComparer.Ordinal).Select(word => $"'{word}'"));
    }

    /// <summary>How many words they share, of how many in all.</summary>
    public (int Shared, int All) Likeness(Wording other)
    {
        var shared = Stems.Count(other.Stems.Contains);
        return (shared, Stems.Count + other.Stems.Count - shared);
    }

    private static string Stem(string word)
    {
        foreach (var ending in new[] { "ations", "ation", "ments", "ment", "ness", "ings", "ing", "ies", "ied", "ed", "es", "ly", "s" })
        {
            if (word.Length > ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word.Substring(0, word.Length - ending.Length);
            }
        }

        return word;
    }
}
