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

    // Only bullets that share their rarest words can be alike: an index spares comparing each with each.
    private static IEnumerable<(int Left, int Right)> Candidates(List<Wording> wordings)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in wordings.SelectMany(wording => wording.Stems.Keys))
        {
            counts[word] = counts.TryGetValue(word, out var count) ? count + 1 : 1;
        }

        var byWord = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var pairs = new List<(int Left, int Right)>();
        var earlier = new HashSet<int>();
        for (var i = 0; i < wordings.Count; i++)
        {
            // Two thirds of all words are shared only if one of the rarest third, and one more, is.
            string[] words = [.. wordings[i].Stems.Keys];
            Array.Sort(words, (left, right) => counts[left].CompareTo(counts[right]) is var order and not 0 ? order : string.CompareOrdinal(left, right));
            earlier.Clear();
            for (var rarest = 0; rarest < Math.Min((words.Length / 3) + 1, words.Length); rarest++)
            {
                if (!byWord.TryGetValue(words[rarest], out var others))
                {
                    byWord.Add(words[rarest], others = []);
                }

                // What hundreds share tells nothing apart; the last of them are enough to see it.
                for (var other = Math.Max(0, others.Count - Limits.Alike); other < others.Count; other++)
                {
                    if (earlier.Add(others[other]))
                    {
                        pairs.Add((others[other], i));
                    }
                }

                others.Add(i);
            }
        }

        pairs.Sort();
        return pairs;
    }
}
