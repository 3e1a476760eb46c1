using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Analysis;

/// <summary>The wordings that lists of a file give, found by their first word. Made once for a file.</summary>
internal sealed class Phrases
{
    private readonly Dictionary<string, List<Phrase>> _byFirst = new(StringComparer.Ordinal);

    private Phrases(WordLists? lists) => Resting = [.. (lists?.Scales ?? default).Select(grades => grades.ToList().FindIndex(grade => grade.HoldsNone))];

    /// <summary>The synonyms and grades.</summary>
    public static Phrases ForComparison(WordLists? lists)
    {
        var phrases = new Phrases(lists);
        var scales = lists?.Scales ?? default;
        for (var scale = 0; scale < scales.Count; scale++)
        {
            for (var grade = 0; grade < scales[scale].Count; grade++)
            {
                phrases.Add(scales[scale][grade].Wordings, $">{Number(scale)}.{Number(grade)}", scale, grade);
            }
        }

        var synonyms = lists?.Synonyms ?? default;
        for (var set = 0; set < synonyms.Count; set++)
        {
            phrases.Add(synonyms[set], "=" + Number(set), -1, 0);
        }

        return phrases.Sorted();
    }

    /// <summary>The wordings with a meaning; the grade of each is the number of its meaning.</summary>
    public static Phrases ForMeanings(ValueList<WordMeaning> meanings)
    {
        var phrases = new Phrases(null);
        for (var meaning = 0; meaning < meanings.Count; meaning++)
        {
            phrases.Add(meanings[meaning].Wordings, "~" + Number(meaning), -1, meaning);
        }

        return phrases.Sorted();
    }

    /// <summary>For each list of grades, the grade of a text without any wording of the list; -1 where it has none.</summary>
    public IReadOnlyList<int> Resting { get; }

    /// <summary>The longest wording that stands at a place of some words, or null.</summary>
    public Phrase? At(IReadOnlyList<string> stems, int place) => _byFirst.TryGetValue(stems[place], out var phrases) ? phrases.FirstOrDefault(phrase => phrase.IsAt(stems, place)) : null;

    // The longest wording counts: "low level" before "low".
    private Phrases Sorted()
    {
        foreach (var phrases in _byFirst.Values)
        {
            phrases.Sort((left, right) => right.Stems.Count.CompareTo(left.Stems.Count));
        }

        return this;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Add(IEnumerable<string> wordings, string key, int scale, int grade)
    {
        foreach (var stems in wordings.Select(wording => Stems.Words(wording).Select(Stems.Of).ToList()).Where(stems => stems.Count > 0))
        {
            if (!_byFirst.TryGetValue(stems[0], out var phrases))
            {
                _byFirst.Add(stems[0], phrases = []);
            }

            // Two wordings can have one stem; of these the first counts.
            if (!phrases.Any(phrase => phrase.Stems.SequenceEqual(stems)))
            {
                phrases.Add(new Phrase(stems, key, scale, grade));
            }
        }
    }
}
