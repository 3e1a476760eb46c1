using System;
using System.Collections.Generic;
using System.Linq;

namespace Thresholds.Dsl.Analysis;

/// <summary>The words of a bullet in their normal forms, apart from its qualifiers. Made once for each bullet.</summary>
internal sealed class Wording
{
    private static readonly HashSet<string> Empty = new(
        "a an and are as at be by for from has have in is it its of on or the their to with who which that this these those such through than when where".Split(' '),
        StringComparer.Ordinal);

    // Words that turn a sentence round. Two that differ in them say the contrary, however much alike they are.
    private static readonly HashSet<string> Contraries = new("not no never cannot nor neither without".Split(' '), StringComparer.Ordinal);

    // Most texts have neither; these are never added to.
    private static readonly Dictionary<int, int> NoGrades = [];
    private static readonly HashSet<string> NoNumbers = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, string> NoWords = new(StringComparer.Ordinal);

    private readonly Phrases _phrases;
    private readonly Dictionary<int, int> _grades = NoGrades;
    private readonly HashSet<string> _numbers = NoNumbers;
    private readonly int _contraries;

    private Wording(IReadOnlyList<string> words, Phrases phrases)
    {
        _phrases = phrases;
        var stems = words.Select(Analysis.Stems.Of).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            if (phrases.At(stems, i) is { } phrase)
            {
                if (phrase.Scale >= 0 && ReferenceEquals(_grades, NoGrades))
                {
                    (_grades, Graded) = ([], new(StringComparer.Ordinal));
                }

                var kept = phrase.Scale < 0 ? Stems : Graded;
                if (!kept.ContainsKey(phrase.Key))
                {
                    kept.Add(phrase.Key, string.Join(" ", words.Skip(i).Take(phrase.Length)));
                }

                if (phrase.Scale >= 0)
                {
                    _grades[phrase.Scale] = Math.Max(phrase.Grade, _grades.TryGetValue(phrase.Scale, out var grade) ? grade : 0);
                }

                i += phrase.Length - 1;
            }
            else if (char.IsDigit(words[i][0]))
            {
                _numbers = ReferenceEquals(_numbers, NoNumbers) ? new(StringComparer.Ordinal) : _numbers;
                _numbers.Add(words[i]);
            }
            else if (Contraries.Contains(words[i]))
            {
                _contraries++;
            }
            else if (!Empty.Contains(words[i]) && !Stems.ContainsKey(stems[i]))
            {
                Stems.Add(stems[i], words[i]);
            }
        }
    }

    /// <summary>The words that say what it is about, as they are written, by their normal forms.</summary>
    public Dictionary<string, string> Stems { get; } = new(StringComparer.Ordinal);

    /// <summary>The words that say how grave it is, as they are written, by their grades.</summary>
    public Dictionary<string, string> Graded { get; } = NoWords;

    public static Wording Of(string text, Phrases phrases) => new(Analysis.Stems.Words(text).ToList(), phrases);

    /// <summary>Whether neither a number nor a contrary tells the two apart.</summary>
    public bool IsComparable(Wording other) => _contraries == other._contraries && _numbers.Count == other._numbers.Count && (_numbers.Count == 0 || _numbers.SetEquals(other._numbers));

    public bool IsSame(Wording other) => Stems.Count > 0 && HasSame(Stems, other.Stems) && HasSame(Graded, other.Graded);

    /// <summary>Whether they share at least three words, and three quarters of all; or one holds all words of the other, and these are two thirds of its own.</summary>
    public bool IsNearly(Wording other)
    {
        var (shared, all) = Likeness(other);
        return shared >= 3 && (shared * 4 >= all * 3 || (shared >= 4 && shared * 3 >= all * 2 && shared == Math.Min(Stems.Count, other.Stems.Count)));
    }

    /// <summary>Whether qualifiers alone tell the two apart.</summary>
    public bool DiffersByQualifier(Wording other) => Stems.Count >= 2 && HasSame(Stems, other.Stems) && !HasSame(Graded, other.Graded);

    /// <summary>How many words they share, of how many in all.</summary>
    public (int Shared, int All) Likeness(Wording other)
    {
        var shared = 0;
        foreach (var pair in Stems)
        {
            shared += other.Stems.ContainsKey(pair.Key) ? 1 : 0;
        }

        return (shared, Stems.Count + other.Stems.Count - shared);
    }

    /// <summary>Whether this one is graver by the lists of grades, 1, or less grave, -1; 0 where they do not say, or say both.</summary>
    public int CompareGrade(Wording other)
    {
        var signs = _grades.Keys.Concat(other._grades.Keys).Distinct().Select(scale => Math.Sign(GradeOn(scale, other).CompareTo(other.GradeOn(scale, this)))).Where(sign => sign != 0).Distinct().ToList();
        return signs.Count == 1 ? signs[0] : 0;
    }

    // Where the list does not say what a text without its words is, that text is taken for the same as the other.
    private int GradeOn(int scale, Wording other) => _grades.TryGetValue(scale, out var grade) ? grade
        : _phrases.Resting[scale] is var resting and >= 0 ? resting
        : other._grades[scale];

    private static bool HasSame(Dictionary<string, string> own, Dictionary<string, string> others)
    {
        if (own.Count != others.Count)
        {
            return false;
        }

        foreach (var pair in own)
        {
            if (!others.ContainsKey(pair.Key))
            {
                return false;
            }
        }

        return true;
    }
}
