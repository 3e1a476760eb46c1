using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Model;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Analysis;

/// <summary>Bullets that say the same, nearly the same, or differ by a qualifier only.</summary>
internal static class WordingCheck
{
    public static void Run(AuthorityModel model, List<Finding> findings)
    {
        var phrases = Phrases.ForComparison(model.Words);
        var wordings = model.Authority.Indicators.Select(indicator => (Indicator: indicator, Words: Wording.Of(indicator.Text, phrases))).ToList();
        var measured = new HashSet<string>(model.Authority.Facts.Where(fact => fact.Kind is not (FactKind.YesNo or FactKind.Choice)).Select(fact => fact.Id), StringComparer.Ordinal);
        foreach (var (left, right) in Candidates(wordings.Select(wording => wording.Words).ToList()))
        {
            var (first, second) = (wordings[left], wordings[right]);
            if (!first.Words.IsComparable(second.Words))
            {
                continue;
            }

            if (first.Words.IsSame(second.Words))
            {
                findings.Add(Between(DiagnosticRules.DuplicateWording, first.Indicator, second.Indicator, Likeness.Taken(first.Words, second.Words)));
            }
            else if (first.Words.DiffersByQualifier(second.Words))
            {
                // Where both hang on a number, it says what the word means.
                var isMeasured = measured.Overlaps(first.Indicator.Facts) && measured.Overlaps(second.Indicator.Facts);
                Qualified(first.Indicator, first.Words, second.Indicator, second.Words, isMeasured, findings);
            }
            else if (first.Indicator.Polarity == second.Indicator.Polarity && first.Words.IsNearly(second.Words)) // a strength is no other wording of a need
            {
                var (shared, all) = first.Words.Likeness(second.Words);
                findings.Add(Between(DiagnosticRules.Reworded, first.Indicator, second.Indicator, Number(shared), Number(all), Likeness.Of(first.Indicator.Id, first.Words, second.Indicator.Id, second.Words)));
            }
        }
    }

    private static void Qualified(Indicator first, Wording firstWords, Indicator second, Wording secondWords, bool isMeasured, List<Finding> findings)
    {
        var sign = firstWords.CompareGrade(secondWords);
        var qualifiers = Likeness.Qualifiers(firstWords, secondWords);
        var (graver, other) = sign > 0 ? (first, second) : (second, first);
        if (sign != 0 && graver.Level < other.Level && graver.Polarity == Polarity.Need && other.Polarity == Polarity.Need)
        {
            findings.Add(Between(DiagnosticRules.GradesUpsideDown, graver, other, qualifiers, graver.Level.Id, other.Level.Id));
        }
        else if (!isMeasured)
        {
            findings.Add(Between(DiagnosticRules.QualifierOnly, first, second, qualifiers, Likeness.Taken(firstWords, secondWords) + (sign == 0 ? "" : $", '{graver.Id}' being the graver")));
        }
    }

    private static Finding Between(DiagnosticRule rule, Indicator first, Indicator second, params string[] more) => new(
        rule,
        new FindingPlace(first.Place, first.Id),
        new[] { first.Id, second.Id }.Concat(more).ToValueList(),
        ValueList.Of(new FindingPlace(second.Place, second.Id, $"at the level '{second.Level.Id}'")),
        null);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // Those that share two thirds of their words. Only bullets that share one of their rarest can: an index spares comparing each with each.
    private static List<(int Left, int Right)> Candidates(List<Wording> wordings)
    {
        // Words by their numbers, in the order in which they are met.
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var counts = new List<int>();
        var words = new long[wordings.Count][];
        for (var i = 0; i < words.Length; i++)
        {
            var (own, at) = (words[i] = new long[wordings[i].Stems.Count], 0);
            foreach (var stem in wordings[i].Stems)
            {
                if (!numbers.TryGetValue(stem.Key, out var number))
                {
                    numbers.Add(stem.Key, number = counts.Count);
                    counts.Add(0);
                }

                counts[number]++;
                own[at++] = number;
            }
        }

        var byWord = new List<int>?[counts.Count];
        var byAll = new Dictionary<long, List<int>>();
        var seen = new int[words.Length];
        var pairs = new List<long>();
        for (var i = 0; i < words.Length; i++)
        {
            // Two thirds of all words are shared only if one of the rarest third, and one more, is.
            var own = words[i];
            for (var word = 0; word < own.Length; word++)
            {
                own[word] |= (long)counts[(int)own[word]] << 32;
            }

            Array.Sort(own);
            for (var rarest = 0; rarest < Math.Min((own.Length / 3) + 1, own.Length); rarest++)
            {
                Pair(i, byWord[(int)own[rarest]] ??= []);
            }

            // Those of the same words find one another however many share each of them.
            var all = own.Aggregate(17L, (hash, word) => unchecked((hash * 1_000_003) + word));
            if (!byAll.TryGetValue(all, out var same))
            {
                byAll.Add(all, same = []);
            }

            Pair(i, same);
        }

        pairs.Sort();
        return pairs.ConvertAll(pair => ((int)(pair >> 32), (int)pair));

        void Pair(int i, List<int> others)
        {
            // What hundreds share tells nothing apart; the last of them are enough to see it.
            for (var other = Math.Max(0, others.Count - Limits.Alike); other < others.Count; other++)
            {
                if (seen[others[other]] != i) // the first has none before it
                {
                    seen[others[other]] = i;
                    if (ShareTwoThirds(words[others[other]], words[i]))
                    {
                        pairs.Add(((long)others[other] << 32) | (uint)i);
                    }
                }
            }

            others.Add(i);
        }
    }

    // Whether two thirds of all words of both, ascending, are in both.
    private static bool ShareTwoThirds(long[] left, long[] right)
    {
        var (shared, missing) = (0, 0);
        var most = (left.Length + right.Length) / 5; // words in one of them only: with more, less than two thirds are shared
        for (int i = 0, j = 0; missing <= most && (i < left.Length || j < right.Length);)
        {
            if (i < left.Length && j < right.Length && left[i] == right[j])
            {
                shared++;
                i++;
                j++;
            }
            else
            {
                missing++;
                (i, j) = j == right.Length || (i < left.Length && left[i] < right[j]) ? (i + 1, j) : (i, j + 1);
            }
        }

        return shared * 3 >= (shared + missing) * 2;
    }
}
