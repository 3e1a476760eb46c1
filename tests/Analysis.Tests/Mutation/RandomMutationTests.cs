using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Analysis.Tests.BruteForce;
using Thresholds.Analysis.Tests.Programs;
using Thresholds.Dsl;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Interpretation;
using Thresholds.Dsl.Model;
using Thresholds.Dsl.Testing;
using Thresholds.Dsl.Text;
using Xunit;

namespace Thresholds.Analysis.Tests.Mutation;

/// <summary>What is said of mutants, against the interpreter and against all cases of small random programs.</summary>
public sealed class RandomMutationTests
{
    private const int MostPoints = 20_000;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void WhatIsKilledSurvivesOrIsEquivalentIsSoByBruteForce(int part)
    {
        var verdicts = Judged(Enumerable.Range(part * 100, 12).Select(seed => (seed, RandomProgram.Small(seed))), out _);
        Assert.All([MutantVerdict.Killed, MutantVerdict.Survived, MutantVerdict.Equivalent], verdict => Assert.True(verdicts.GetValueOrDefault(verdict) > 0, verdict.ToString()));
        Assert.True(verdicts.GetValueOrDefault(MutantVerdict.NotProven) * 10 < verdicts.Values.Sum(), "too little is proven: " + string.Join(", ", verdicts));
    }

    [Fact]
    public void OfScoresGridsTriggersAndWhenFactsApplyItIsSoToo()
    {
        var verdicts = Judged(Enumerable.Range(0, 12).Select(seed => (seed, ToolProgram.Of(seed))), out var kinds);
        Assert.All([MutantVerdict.Killed, MutantVerdict.Survived, MutantVerdict.Equivalent], verdict => Assert.True(verdicts.GetValueOrDefault(verdict) > 0, verdict.ToString()));
        foreach (var kind in new[] { MutationKind.PointsMoved, MutationKind.BandMoved, MutationKind.CellChosen, MutationKind.TriggerLeftOut, MutationKind.NeighbourChosen, MutationKind.ExceptionLeftOut })
        {
            Assert.Contains((kind, MutantVerdict.Killed), kinds);
            Assert.Contains((kind, MutantVerdict.Survived), kinds);
        }

        Assert.Contains((MutationKind.PointsMoved, MutantVerdict.Equivalent), kinds); // points that no band and no condition tells apart
    }

    private static Dictionary<MutantVerdict, int> Judged(IEnumerable<(int Seed, string Text)> programs, out HashSet<(MutationKind, MutantVerdict)> kinds)
    {
        var verdicts = new Dictionary<MutantVerdict, int>();
        kinds = [];
        foreach (var (seed, text) in programs)
        {
            if (Compiled.ModelOrNothing(text) is null)
            {
                continue;
            }

            var first = Test(text, out _);
            var proposals = first.Mutants.Select(mutant => mutant.Proposal).OfType<ProposedExample>().ToList();

            // Every second example is pasted, so that some mutants are killed and others live.
            var pasted = text + string.Concat(proposals.Where((_, place) => place % 2 == 0));
            var second = Test(pasted, out var model);
            Assert.Equal(first.Mutants.Count, second.Mutants.Count);
            for (var i = 0; i < second.Mutants.Count; i++)
            {
                var mutant = second.Mutants[i];
                verdicts[mutant.Verdict] = verdicts.GetValueOrDefault(mutant.Verdict) + 1;
                kinds.Add((mutant.Mutation.Kind, mutant.Verdict));
                if (first.Mutants[i].Proposal is { } proposal && pasted.Contains($"example {proposal.Name} ", StringComparison.Ordinal))
                {
                    Assert.True(mutant.Verdict == MutantVerdict.Killed, $"seed {seed}: {proposal} does not tell '{mutant.Mutation.Was}' from '{mutant.Mutation.Becomes}' in {mutant.Mutation.Name}\n{text}");
                }

                Judge(seed, text, model, mutant);
            }

            // All of them together notice all that was proposed for. What was not proven may be told apart by a case that is to hand now.
            var third = Test(text + string.Concat(proposals), out _);
            Assert.All(first.Mutants.Zip(third.Mutants), pair => Assert.True(
                pair.First.Verdict == MutantVerdict.Survived ? pair.Second.Verdict == MutantVerdict.Killed : pair.First.Verdict != MutantVerdict.Equivalent || pair.Second.Verdict == MutantVerdict.Equivalent,
                $"seed {seed}: {pair.First} and then {pair.Second}"));
        }

        return verdicts;
    }

    private static void Judge(int seed, string text, AuthorityModel model, TestedMutant mutant)
    {
        var about = $"seed {seed}: {mutant.Verdict} {mutant.Mutation.Kind} {mutant.Mutation.Name}: '{mutant.Mutation.Was}' becomes '{mutant.Mutation.Becomes}'\n{text}";
        var interpreter = new Interpreter(Mutated(model, mutant.Mutation));
        var failing = model.Examples.Where(example => example.Expectations.Any(expectation =>
            ExampleRunner.Differs(expectation, interpreter.Assess(ExampleRunner.Facts(example), example.AsOf ?? DateTime.MinValue)) is not null)).Select(example => example.Id).ToList();
        Assert.True(mutant.Verdict == MutantVerdict.Killed == failing.Count > 0, about);
        Assert.True(mutant.Verdict != MutantVerdict.Killed || mutant.KilledBy == failing[0], about);
        if (mutant.Verdict is MutantVerdict.Equivalent && Sameness(model, mutant.Mutation) is { } isSame)
        {
            Assert.True(isSame, about);
        }
        else if (mutant.Verdict is MutantVerdict.Survived)
        {
            Assert.True(Sameness(model, mutant.Mutation) is not true, about);
        }
    }

    // Whether all that examples speak of is the same at every point; null when there are too many points.
    private static bool? Sameness(AuthorityModel model, Dsl.Testing.Mutation mutation)
    {
        var count = model.Decisions.Count;
        var others = Mutated(model, mutation).Decisions.Select(decision => new Decision(count + decision.Index, decision.Name, Moved(decision.Condition, count)));
        var both = With(model, [.. model.Decisions, .. others]);
        if (Universe.Of(both, MostPoints) is not { } universe)
        {
            return null;
        }

        var authority = model.Authority;
        var sayable = authority.Indicators.Select(indicator => indicator.Decision)
            .Concat(authority.LevelDecisions)
            .Concat(authority.Pathways.SelectMany(pathway => pathway.Triggers).Select(trigger => trigger.Decision))
            .Concat(authority.Scores.SelectMany(score => score.Bands.Select(band => band.Decision).Concat(score.Items.Select(item => item.Decision))))
            .Concat(authority.Grids.SelectMany(grid => grid.Outcomes).Select(outcome => outcome.Decision));
        return sayable.All(decision => universe.Holds(decision).Zip(universe.Holds(count + decision), (was, becomes) => was == becomes).Zip(universe.Real, (same, isReal) => same || !isReal).All(same => same));
    }

    private static MutationScore Test(string text, out AuthorityModel model)
    {
        var file = ThresholdCompiler.Parse(new SourceText("test.thr", text));
        var compiled = ThresholdCompiler.Compile(file, new Vocabularies([]));
        Assert.True(!compiled.HasErrors, string.Join("\n", compiled.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.Message)) + "\n" + text);
        model = compiled.Model!;
        return MutationTest.Of(model, file);
    }

    private static AuthorityModel Mutated(AuthorityModel model, Dsl.Testing.Mutation mutation)
    {
        var changed = mutation.Changed.ToDictionary(decision => decision.Index);
        return With(model, [.. model.Decisions.Select(decision => changed.GetValueOrDefault(decision.Index, decision))]);
    }

    private static AuthorityModel With(AuthorityModel model, IReadOnlyList<Decision> decisions) => model with
    {
        Authority = model.Authority with { DecisionCount = decisions.Count, Rules = model.Authority.Rules with { Decisions = decisions.ToValueList() } },
    };

    private static Condition Moved(Condition condition, int by) => condition switch
    {
        Condition.Refers reference => new Condition.Refers(reference.Decision + by),
        Condition.Not not => new Condition.Not(Moved(not.Operand, by)),
        Condition.AtLeast several => several with { Operands = several.Operands.Select(operand => Moved(operand, by)).ToValueList() },
        _ => condition,
    };
}
