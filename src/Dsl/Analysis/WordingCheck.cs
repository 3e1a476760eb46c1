using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Analysis;

/// <summary>Bullets that say the same, nearly the same, or differ by a qualifier only.</summary>
internal static class WordingCheck
{
    public static void Run(AuthorityModel model, List<Finding> findings)
    {
        var wordings = model.Authority.Indicators.Select(indicator => (Indicator: indicator, Words: Wording.Of(indicator.Text))).ToList();
        var measured = new HashSet<string>(model.Authority.Facts.Where(fact => fact.Kind is not (FactKind.YesNo or FactKind.Choice)).Select(fact => fact.Id), StringComparer.Ordinal);
        foreach (var (left, right) in Candidates(wordings.Select(wording => wording.Words).ToList()))
        {
            var (first, second) = (wordings[left], wordings[right]);
            var place = new FindingPlace(first.Indicator.Place, first.Indicator.Id);
            var beside = ValueList.Of(new FindingPlace(second.Indicator.Place, second.Indicator.Id, $"at the level '{second.Indicator.Level.Id}'"));
            var names = new[] { first.Indicator.Id, second.Indicator.Id };
            if (!first.Words.IsComparable(second.Words))
            {
                continue;
            }

            if (first.Words.IsSame(second.Words))
            {
                findings.Add(new Finding(DiagnosticRules.DuplicateWording, place, ValueList.Of(names[0], names[1]), beside, null));
            }
            else if (first.Words.DiffersByQualifier(second.Words) is { } qualifiers)
            {
                // Where both hang on a number, it says what the word means.
                if (measured.Overlaps(first.Indicator.Facts) && measured.Overlaps(second.Indicator.Facts))
                {
                    continue;
                }

                findings.Add(new Finding(DiagnosticRules.QualifierOnly, place, ValueList.Of(names[0], names[1], qualifiers), beside, null));
            }
            else if (first.Words.IsNearly(second.Words))
            {
                var (shared, all) = first.Words.Likeness(second.Words);
                findings.Add(new Finding(DiagnosticRules.Reworded, place, ValueList.Of(names[0], names[1], shared.ToString(System.Globalization.CultureInfo.InvariantCulture), all.ToString(System.Globalization.CultureInfo.InvariantCulture)), beside, null));
            }
        }
    }

    // Only bullets that share their rarest words can be alike: an index spares comparing each with each.
    private static IEnumerable<(int Left, int Right)> Candidates(List<Wording> wordings)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in wordings.SelectMany(wording => wording.Stems))
        {
            counts[word] = counts.TryGetValue(word, out var count) ? count + 1 : 1;
        }

        var byWord = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var pairs = new SortedSet<(int, int)>();
        for (var i = 0; i < wordings.Count; i++)
        {
            // Two thirds of all words are shared only if one of the rarest third, and one more, is.
            var rarest = wordings[i].Stems.OrderBy(word => counts[word]).ThenBy(word => word, StringComparer.Ordinal).Take((wordings[i].Stems.Count / 3) + 1).ToList();
            foreach (var word in rarest)
            {
                if (!byWord.TryGetValue(word, out var others))
                {
                    byWord.Add(word, others = []);
                }

                foreach (var other in others)
                {
                    pairs.Add((other, i));
                }

                others.Add(i);
            }
        }

        return pairs;
    }
}
