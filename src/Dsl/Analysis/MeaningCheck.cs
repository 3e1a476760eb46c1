using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Analysis;

/// <summary>Bullets whose words speak of values of a fact, as declared, and whose conditions hold for others.</summary>
/// <remarks>A bullet claims a value of a fact when it is met in some case with that value, and no longer when only that value is another. Its words and its
/// condition contradict one another when it claims some values and none of those that the words mean; the condition goes beyond the words when it claims
/// some of these and others. A bullet that claims no value of the fact is not about it, and of
/// several meanings that are said one is enough. Each level that it can stand at counts by itself.</remarks>
internal sealed class MeaningCheck : IRungCheck
{
    // "Not a baby", "older than a baby", "after her teenage years": these say the contrary, or something else.
    private static readonly HashSet<string> Turning = new("not no never without than before after until".Split(' '), StringComparer.Ordinal);

    public void Run(StateSpace space, WitnessFinder witnesses, IReadOnlyList<Rung> rungs, List<Finding> findings)
    {
        if (space.Model.Words is not { Meanings: { Count: > 0 } meanings })
        {
            return;
        }

        var phrases = Phrases.ForMeanings(meanings);
        foreach (var group in rungs.GroupBy(rung => rung.Indicator.Id, StringComparer.Ordinal))
        {
            // A text that speaks of teenagers and of babies is about one or the other.
            var indicator = group.First().Indicator;
            foreach (var said in Said(indicator.Text, phrases, meanings).Where(said => indicator.Facts.Contains(said.Meaning.Fact)).GroupBy(said => said.Meaning.Fact))
            {
                if (space.VariablesOf(said.Key).FirstOrDefault() is { } variable)
                {
                    foreach (var rung in group)
                    {
                        ThresholdAnalysis.Try(space, findings, rung.Place(), () => Compare(space, witnesses, rung, [.. said], variable, findings));
                    }
                }
            }
        }
    }

    private static void Compare(StateSpace space, WitnessFinder witnesses, Rung rung, IReadOnlyList<(string Words, WordMeaning Meaning)> said, Variable variable, List<Finding> findings)
    {
        var cells = space.Diagrams.Cells;
        var claimed = Enumerable.Range(0, cells.Count(variable.Index)).Where(cell => Claims(space, rung, variable, cell)).ToList();
        var values = said.SelectMany(saying => saying.Meaning.Values).ToList();
        var outside = Intervals.Outside(values);
        var beyond = claimed.Where(cell => Intervals.Meets(Intervals.OfCell(variable, cells, cell), outside, variable.IsWhole)).ToList();
        if (beyond.Count == 0)
        {
            return;
        }

        var isContrary = claimed.All(cell => !Intervals.Meets(Intervals.OfCell(variable, cells, cell), values, variable.IsWhole));
        var name = rung.Level == rung.Indicator.Level ? $"'{rung.Indicator.Id}'" : $"'{rung.Indicator.Id}' at the level '{rung.Level.Id}'";
        // A cell that lies outside as a whole, so that the case is one of the others.
        var whole = beyond.Where(cell => !Intervals.Meets(Intervals.OfCell(variable, cells, cell), values, variable.IsWhole)).ToList();
        var witness = whole.Count == 0 ? null : witnesses.Find(space.Builder.And(space.Builder.And(rung.Met, space.IsKnown(variable.Fact)), In(space, variable, whole)));
        findings.Add(new Finding(
            isContrary ? DiagnosticRules.WordsContradict : DiagnosticRules.BeyondWords,
            rung.Place(),
            ValueList.Of(name, string.Join(" and ", said.Select(saying => $"'{saying.Words}'")), string.Join(" or ", said.Select(saying => saying.Meaning.Condition))),
            default,
            witness));
    }

    private static bool Claims(StateSpace space, Rung rung, Variable variable, int cell)
    {
        var here = space.Builder.With(space.Possible(space.Builder.And(rung.Met, space.IsKnown(variable.Fact))), variable.Index, cell);
        var unmet = space.Possible(space.Builder.Not(rung.Met));
        return Enumerable.Range(0, space.Diagrams.Cells.Count(variable.Index))
            .Any(other => other != cell && space.Builder.IsPossible(space.Builder.And(here, space.Builder.With(unmet, variable.Index, other))));
    }

    private static int In(StateSpace space, Variable variable, List<int> cells) =>
        space.Builder.Test(variable.Index, cells.Contains);

    // Each meaning once, with the words that say it.
    private static IEnumerable<(string Words, WordMeaning Meaning)> Said(string text, Phrases phrases, ValueList<WordMeaning> meanings)
    {
        var words = Stems.Words(text).ToList();
        var stems = words.Select(Stems.Of).ToList();
        var said = new HashSet<int>();
        for (var i = 0; i < words.Count; i++)
        {
            if (phrases.At(stems, i) is not { } phrase)
            {
                continue;
            }

            if (!words.Skip(Math.Max(0, i - 2)).Take(Math.Min(2, i)).Any(Turning.Contains) && said.Add(phrase.Grade))
            {
                yield return (string.Join(" ", words.Skip(i).Take(phrase.Length)), meanings[phrase.Grade]);
            }

            i += phrase.Length - 1;
        }
    }
}
