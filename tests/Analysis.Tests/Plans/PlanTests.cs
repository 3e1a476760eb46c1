using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Thresholds.Analysis.Tests.BruteForce;
using Thresholds.Analysis.Tests.Programs;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Interpretation;
using Xunit;

namespace Thresholds.Analysis.Tests.Plans;

/// <summary>However small the diagrams of a plan are made, its answers are the interpreter's.</summary>
public class PlanTests
{
    private static readonly DateTime Today = new(2026, 3, 6);

    /// <summary>Everything taken apart, everything that must be answered together tried first, and what is usual.</summary>
    private static readonly DiagramSize[] Sizes = [new(0, 0, 0, 100), new(1, 64, 4, 100), new(2, 3, 0, 100), DiagramSize.Usual];

    [Fact]
    public void Answers_as_the_interpreter_does_whatever_its_size()
    {
        Parallel.For(0, 1_000, seed =>
        {
            var text = RandomProgram.Small(seed);
            var model = Compiled.Model(text);
            var interpreter = new Interpreter(model);
            if (Universe.Of(model, 3_000) is not { } universe)
            {
                return;
            }

            var random = new Random(seed);
            foreach (var size in Sizes)
            {
                var plan = DecisionPlan.Of(model, size);
                Assert.Empty(plan.TooLarge);
                for (var turn = 0; turn < 6; turn++)
                {
                    var point = random.Next(universe.Size);
                    if (!universe.Real[point])
                    {
                        continue;
                    }

                    var given = universe.Case(point, Today);
                    var expected = interpreter.Assess(given, Today);
                    var actual = plan.Assess(given, Today);
                    for (var decision = 0; decision < model.Decisions.Count; decision++)
                    {
                        Assert.True(expected.Decide(decision) == actual.Decide(decision), $"seed {seed}, {size}, {string.Join(", ", given.Select(pair => pair.Key + " " + pair.Value))}: decision {decision} is {expected.Decide(decision)} and not {actual.Decide(decision)}\n{model.Decisions[decision].Condition}\n{text}");
                    }
                }
            }
        });
    }

    [Fact]
    public async Task A_plan_that_was_just_made_answers_many_threads_at_once()
    {
        const int threads = 8;
        var model = Compiled.Shipped("coventry.thr");
        var facts = new Dictionary<string, FactValue>(StringComparer.Ordinal) { ["pregnant"] = FactValue.YesNo(true) };
        var expected = DecisionPlan.Of(model).Assess(facts, Today).PossibleLevel;
        for (var turn = 0; turn < 20; turn++)
        {
            var plan = DecisionPlan.Of(model);
            using var together = new Barrier(threads);
            var answers = new LevelOfNeed?[threads];
            var running = Enumerable.Range(0, threads).Select(thread => Task.Factory.StartNew(
                () =>
                {
                    together.SignalAndWait();
                    answers[thread] = plan.Assess(facts, Today).PossibleLevel;
                },
                CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
            await Task.WhenAll(running);
            Assert.All(answers, answer => Assert.Equal(expected, answer));
        }
    }
}
