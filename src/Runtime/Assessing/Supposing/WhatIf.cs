using System;
using System.Collections.Generic;
using System.Linq;

namespace Thresholds;

/// <summary>Says what would come of it if one fact were otherwise.</summary>
public static class WhatIf
{
    /// <summary>Tries one value.</summary>
    /// <param name="assessment">The case.</param>
    /// <param name="fact">The name of the fact, known or not.</param>
    /// <param name="value">The value it has instead; null for "not known".</param>
    /// <exception cref="ArgumentNullException">The assessment or the name is null.</exception>
    /// <exception cref="ArgumentException">The authority has no such fact, or the fact cannot have that value.</exception>
    public static Supposition Of(IAssessment assessment, string fact, FactValue? value)
    {
        var own = Find(assessment, fact);
        if (value is not null && FactCheck.Complaint(own, value) is { } complaint)
        {
            throw new ArgumentException(complaint, nameof(value));
        }

        return Suppose(assessment, own, value, value?.ToString() ?? "not known");
    }

    /// <summary>Tries every value that matters: those between which no condition changes its answer stand for one another.</summary>
    /// <param name="assessment">The case.</param>
    /// <param name="fact">The name of the fact, known or not.</param>
    /// <returns>In ascending order; neighbours of which the same comes are one. Of events a count in one window is tried at a time, and the other windows are
    /// left to what follows from it.</returns>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <exception cref="ArgumentException">The authority has no such fact.</exception>
    /// <remarks>Assesses the case once for each value: at most 128 times for each window, or for the fact.</remarks>
    public static ValueList<Supposition> Of(IAssessment assessment, string fact)
    {
        var own = Find(assessment, fact);
        var found = new List<Supposition>();
        foreach (var axis in FactAxis.Of(assessment, own))
        {
            var runs = new List<(Supposition First, Interval Range)>();
            foreach (var (range, number) in axis.Cells)
            {
                var tried = Suppose(assessment, own, axis.ValueOf(number), "");
                if (runs.Count > 0 && axis.IsOrdered && runs[runs.Count - 1].First.ComesToTheSameAs(tried))
                {
                    var (first, before) = runs[runs.Count - 1];
                    runs[runs.Count - 1] = (first, new Interval(before.Low, before.IncludesLow, range.High, range.IncludesHigh));
                }
                else
                {
                    runs.Add((tried, range));
                }
            }

            found.AddRange(runs.Select(run => run.First with { Values = axis.Words(run.Range) }));
        }

        return found.ToValueList();
    }

    private static Fact Find(IAssessment assessment, string fact)
    {
        _ = assessment ?? throw new ArgumentNullException(nameof(assessment));
        _ = fact ?? throw new ArgumentNullException(nameof(fact));
        return assessment.Authority.Facts.FirstOrDefault(known => known.Id == fact)
            ?? throw new ArgumentException(FactReader.Read(assessment.Authority, fact, "").Message, nameof(fact));
    }

    private static Supposition Suppose(IAssessment assessment, Fact fact, FactValue? value, string words)
    {
        var known = assessment.KnownFacts();
        known.Remove(fact.Id);
        if (value is not null)
        {
            known.Add(fact.Id, value);
        }

        var after = assessment.Reassess(known);
        var changes = assessment.Authority.Indicators
            .Select(indicator => new IndicatorChange(indicator, assessment.Decide(indicator.Decision), after.Decide(indicator.Decision), assessment.CertainLevelOf(indicator), after.CertainLevelOf(indicator)))
            .Where(change => change.Before != change.After || change.LevelBefore?.Id != change.LevelAfter?.Id)
            .ToValueList();
        return new Supposition(fact, value, words, assessment.IndicatedLevel, after.IndicatedLevel, assessment.PossibleLevel, after.PossibleLevel, changes);
    }
}
