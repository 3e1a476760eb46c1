using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Analysis;

/// <summary>The wordings that lists of a file give, found word by word. Made once for a file.</summary>
internal sealed class Phrases
{
    private readonly PhraseNode _root = new();

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

        return phrases;
    }

    /// <summary>The wordings with a meaning; the grade of each is the number of its meaning.</summary>
    public static Phrases ForMeanings(ValueList<WordMeaning> meanings)
    {
        var phrases = new Phrases(null);
        for (var meaning = 0; meaning < meanings.Count; meaning++)
        {
            phrases.Add(meanings[meaning].Wordings, "~" + Number(meaning), -1, meaning);
        }

        return phrases;
    }

    /// <summary>For each list of grades, the grade of a text without any wording of the list; -1 where it has none.</summary>
    public IReadOnlyList<int> Resting { get; }

    /// <summary>The longest wording that stands at a place of some words, or null: "low level" before "low".</summary>
    public Phrase? At(IReadOnlyList<string> stems, int place)
    {
        Phrase? longest = null;
        var node = _root;
        while (place < stems.Count && node.Next.TryGetValue(stems[place++], out node))
        {
            longest = node.Phrase ?? longest;
        }

        return longest;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Add(IEnumerable<string> wordings, string key, int scale, int grade)
    {
        foreach (var stems in wordings.Select(wording => Stems.Words(wording).Select(Stems.Of).ToList()).Where(stems => stems.Count > 0))
        {
            var node = _root;
            foreach (var stem in stems)
            {
                if (!node.Next.TryGetValue(stem, out var next))
                {
                    node.Next.Add(stem, next = new PhraseNode());
                }

                node = next;
            }

            // Two wordings can have the same stems; of these the first counts.
            node.Phrase ??= new Phrase(stems.Count, key, scale, grade);
        }
    }
}
