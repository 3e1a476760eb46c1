using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Model;
using Thresholds.Generator.Tests.Equivalence;

namespace Thresholds.Generator.Tests.Batches;

/// <summary>Compares what a batch answers with the answers to one case after the other.</summary>
internal sealed class BatchCheck(AuthorityModel model, IEvaluator evaluator)
{
    private readonly CaseMaker _maker = new(model);

    /// <summary>How many of all decisions were open.</summary>
    public long Open { get; private set; }

    /// <summary>The first disagreement, in words; null when there is none.</summary>
    /// <param name="cases">How many cases.</param>
    /// <param name="workers">How many threads.</param>
    public string? Run(int cases, int workers = 1)
    {
        // A batch has one day; the cases are made for several, and what lies near the edge of a window on one is far from it on others.
        var made = Enumerable.Range(0, cases).Select(_maker.Make).ToList();
        var asOf = made[cases / 2].AsOf;
        var answers = new[] { evaluator.BatchProgram, BatchCompiler.Of(model, DecisionPlan.Of(model)).Program() }.Select(program =>
        {
            var batch = new CaseBatch(program, cases, asOf);
            foreach (var fact in model.Authority.Facts)
            {
                Give(batch, fact, [.. made.Select(one => one.Facts.GetValueOrDefault(fact.Id))]);
            }

            return (Full: program.Assess(batch, new BatchOptions { Workers = workers, WithDecisions = true }), Levels: program.Assess(batch, new BatchOptions { Workers = workers }));
        }).ToList();
        for (var row = 0; row < cases; row++)
        {
            var expected = evaluator.Assess(made[row].Facts, asOf);
            Open += model.Decisions.Count(decision => expected.Decide(decision.Index) == Truth.Unknown);
            foreach (var (full, levels) in answers)
            {
                if (Compare(expected, row, full, levels) is { } difference)
                {
                    return $"case {row}: {made[row]}, assessed on {asOf:yyyy-MM-dd}\n{difference}";
                }
            }
        }

        return null;
    }

    private string? Compare(IAssessment expected, int row, BatchAnswers full, BatchAnswers levels)
    {
        foreach (var decision in model.Decisions)
        {
            var truth = expected.Decide(decision.Index);
            if (truth != full.Decide(row, decision.Index))
            {
                return $"{decision.Name}: expected {truth}, but is {full.Decide(row, decision.Index)}";
            }
        }

        foreach (var answers in new[] { full, levels })
        {
            if (expected.IndicatedLevel != answers.IndicatedLevel(row) || expected.PossibleLevel != answers.PossibleLevel(row))
            {
                return $"expected {expected.IndicatedLevel?.Id} and {expected.PossibleLevel?.Id}, but is {answers.IndicatedLevel(row)?.Id} and {answers.PossibleLevel(row)?.Id}";
            }
        }

        foreach (var indicator in model.Authority.Indicators)
        {
            var truth = expected.Decide(indicator.Decision);
            if ((truth == Truth.Yes) != (((full.Met(indicator, row / 64) >> (row % 64)) & 1) != 0) || (truth == Truth.Unknown) != (((full.Open(indicator, row / 64) >> (row % 64)) & 1) != 0))
            {
                return $"{indicator.Id} is {truth}, which its bits do not say";
            }
        }

        return null;
    }

    // By the column of its kind; some facts, by their place, row for row.
    private void Give(CaseBatch batch, Fact fact, IReadOnlyList<FactValue?> values)
    {
        if (model.Authority.Facts.ToList().IndexOf(fact) % 5 == 0)
        {
            for (var row = 0; row < values.Count; row++)
            {
                batch.Set(row, fact.Id, values[row]);
            }

            return;
        }

        switch (fact.Kind)
        {
            case FactKind.YesNo when fact.Id.Length % 2 == 0:
                var known = new ulong[(values.Count + 63) / 64];
                var yes = new ulong[known.Length];
                for (var row = 0; row < values.Count; row++)
                {
                    known[row / 64] |= values[row] is null ? 0 : 1ul << (row % 64);
                    yes[row / 64] |= values[row] is { Low: 1 } ? 1ul << (row % 64) : 0;
                }

                batch.YesNoBits(fact.Id, known, yes);
                break;
            case FactKind.YesNo:
                batch.YesNo(fact.Id, [.. values.Select(value => value is null ? (bool?)null : value.Low == 1)]);
                break;
            case FactKind.Number or FactKind.Percent when fact.Id.Length % 2 == 0:
                batch.Numbers(fact.Id, [.. values.Select(value => (double?)value?.Low)]);
                break;
            case FactKind.Number or FactKind.Percent:
                batch.Numbers(fact.Id, [.. values.Select(value => value?.Low)]);
                break;
            case FactKind.Age:
                batch.Ages(fact.Id, [.. values.Select(value => value is null ? (Age?)null : value.Low == value.High ? Age.Months((int)value.Low) : Age.Years((int)value.Low / 12))]);
                break;
            case FactKind.Choice:
                batch.Choices(fact.Id, [.. values.Select(value => value?.ToString())]);
                break;
            case FactKind.Date:
                batch.Days(fact.Id, [.. values.Select(value => value?.Day)]);
                break;
            case FactKind.Events:
                batch.Events(fact.Id, [.. values.Select(value => value?.Events)]);
                break;
            default:
                batch.Values(fact.Id, values);
                break;
        }
    }
}
