using System;
using System.Collections.Generic;
using System.Linq;

namespace Thresholds.Dsl.Analysis;

/// <summary>The words of a bullet in their normal forms, apart from its qualifiers.</summary>
internal sealed class Wording
{
    private static readonly HashSet<string> Empty = new(
        "a an and are as at be by for from has have in is it its of on or the their to with who which that this these those such through than when where".Split(' '),
        StringComparer.Ordinal);

    // How grave, how often and how far on: the words that most often are all that tells two levels apart.
    private static readonly HashSet<string> Qualifiers = new(
        "early emerging some occasional low level mild poor limited concern concerning multiple regular regularly frequent frequently repeat repeated persistent persistently persist ongoing continual chronic unresolved significant significantly serious seriously severe high highly complex profound extreme considerable marked acute".Split(' ').Select(Stem),
        StringComparer.Ordinal);

    // Words that turn a sentence round. Two that differ in them say the contrary, however much alike they are.
    private static readonly HashSet<string> Contraries = new("not no never cannot nor neither without".Split(' '), StringComparer.Ordinal);

    private readonly int _contraries;
    private readonly HashSet<string> _numbers;

    private Wording(List<string> words)
    {
        foreach (var word in words.Where(word => !Empty.Contains(word) && !Contraries.Contains(word) && !char.IsDigit(word[0])))
        {
            if (Qualifiers.Contains(Stem(word)))
            {
                Graded[Stem(word)] = word;
            }
            else
            {
                Stems.Add(Stem(word));
            }
        }

        _contraries = words.Count(Contraries.Contains);
        _numbers = new HashSet<string>(words.Where(word => char.IsDigit(word[0])), StringComparer.Ordinal);
    }

    /// <summary>The words that say what it is about.</summary>
    public HashSet<string> Stems { get; } = new(StringComparer.Ordinal);

    /// <summary>The words that say how grave it is, as they are written.</summary>
    public Dictionary<string, string> Graded { get; } = new(StringComparer.Ordinal);

    public static Wording Of(string text) => new(Words(text.ToLowerInvariant()).ToList());

    /// <summary>Whether neither a number nor a contrary tells the two apart.</summary>
    public bool IsComparable(Wording other) => _contraries == other._contraries && _numbers.SetEquals(other._numbers);

    public bool IsSame(Wording other) => Stems.Count > 0 && Stems.SetEquals(other.Stems) && HasSameGrade(other);

    /// <summary>Whether they share at least three words, and three quarters of all; or one holds all words of the other, and these are two thirds of its own.</summary>
    public bool IsNearly(Wording other)
    {
        var (shared, all) = Likeness(other);
        return shared >= 3 && (shared * 4 >= all * 3 || (shared >= 4 && shared * 3 >= all * 2 && shared == Math.Min(Stems.Count, other.Stems.Count)));
    }

    /// <summary>The qualifiers that alone tell the two apart; null when something else does, or nothing.</summary>
    public string? DiffersByQualifier(Wording other)
    {
        if (Stems.Count < 2 || !Stems.SetEquals(other.Stems) || HasSameGrade(other))
        {
            return null;
        }

        var own = Graded.Where(pair => !other.Graded.ContainsKey(pair.Key)).Concat(other.Graded.Where(pair => !Graded.ContainsKey(pair.Key)));
        return string.Join(", ", own.Select(pair => pair.Value).OrderBy(word => word, StringComparer.Ordinal).Select(word => $"'{word}'"));
    }

    private bool HasSameGrade(Wording other) => Graded.Count == other.Graded.Count && Graded.Keys.All(other.Graded.ContainsKey);

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
                return Open(word.Substring(0, word.Length - ending.Length));
            }
        }

        return Open(word);
    }

    // Of "injury" and "injuries", or "issue" and "issues", one form is left.
    private static string Open(string word) => word.Length > 4 && (word[word.Length - 1] is 'e' or 'i' or 'y') ? word.Substring(0, word.Length - 1) : word;

    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] == '%'))
            {
                continue;
            }

            if (i > start)
            {
                yield return text.Substring(start, i - start);
            }

            start = i + 1;
        }
    }
}
