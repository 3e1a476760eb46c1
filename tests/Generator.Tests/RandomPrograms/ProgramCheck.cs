using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Interpretation;
using Thresholds.Dsl.Model;
using Thresholds.Generator.Tests.Equivalence;
using Thresholds.Generator.Tests.Samples;

namespace Thresholds.Generator.Tests.RandomPrograms;

/// <summary>Compares evaluator, interpreter and brute force on random cases of one program.</summary>
internal sealed class ProgramCheck
{
    // More completions than these take the reference too long; some of what is unknown is told then.
    private const int MostCells = 64;

    private const int MostCompletions = 300;

    private readonly AuthorityModel _model;
    private readonly IEvaluator _evaluator;
    private readonly Interpreter _interpreter;
    private readonly CaseMaker _maker;
    private readonly CellSpace _cells;

    public ProgramCheck(RandomProgram program, IEvaluator evaluator)
    {
        _model = SampleFile.Compile((program.Name + ".thr", program.Text));
        _evaluator = evaluator;
        _interpreter = new Interpreter(_model);
        _maker = new CaseMaker(_model);
        _cells = new CellSpace(_model);
    }

    /// <summary>How many cases brute force looked at as well.</summary>
    public int BruteForced { get; private set; }

    /// <summary>How many decisions were open over all cases.</summary>
    public int Open { get; private set; }

    /// <summary>How many decisions there were.</summary>
    public int Decided { get; private set; }

    /// <summary>The first disagreement, in words; null when there is none.</summary>
    public string? Run(int cases)
    {
        for (var seed = 0; seed < cases; seed++)
        {
            var one = Small(_maker.Make(seed), new Random(seed));
            var expected = _interpreter.Assess(one.Facts, one.AsOf);
            if (Disagreement.Between(_model, expected, _evaluator.Assess(one.Facts, one.AsOf)) is { } difference)
            {
                return $"the evaluator differs from the interpreter in the case {one}\n{difference}";
            }

            if (seed % 3 == 0 && BruteForce.Assess(_model, one, MostCompletions) is { } forced)
            {
                BruteForced++;
                if (Disagreement.Between(_model, forced, expected) is { } unexpected)
                {
                    return $"the interpreter differs from brute force in the case {one}\n{unexpected}";
                }
            }

            Decided += _model.Decisions.Count;
            Open += _model.Decisions.Count(decision => expected.Decide(decision.Index) == Truth.Unknown);
        }

        return null;
    }

    private RandomCase Small(RandomCase one, Random random)
    {
        // Counts in some windows leave those in others open, as if nothing were known.
        var facts = new Dictionary<string, FactValue>(one.Facts, StringComparer.Ordinal);
        var open = _model.Authority.Facts.Where(fact => !facts.TryGetValue(fact.Id, out var value) || value.Events is { IsComplete: false }).ToDictionary(
            fact => fact,
            fact => _model.Variables.Where(variable => variable.Fact == fact.Id).Aggregate(1.0, (product, variable) => product * _cells.Count(variable.Index)));
        while (open.Values.Aggregate(1.0, (product, cells) => product * cells) > MostCells)
        {
            var told = open.Keys.OrderBy(_ => random.Next()).First(fact => open[fact] > 1);
            do
            {
                facts[told.Id] = _maker.Value(told, one.AsOf, random);
            }
            while (facts[told.Id].Events is { IsComplete: false });
            open.Remove(told);
        }

        return one with { Facts = facts };
    }
}
