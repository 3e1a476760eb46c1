using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Model;
using Thresholds.Generator.Tests.RandomPrograms;
using Thresholds.Generator.Tests.Samples;
using Xunit;

namespace Thresholds.Generator.Tests.Batches;

/// <summary>Columns of values one after the other mean what columns of single values mean.</summary>
public class TypedColumnTests
{
    private const int Count = 333;

    private static readonly DateTime Day = new(2024, 2, 29);

    [Fact]
    public void Mean_what_single_values_mean()
    {
        AuthorityModel[] models = [SampleFile.Coventry(), SampleFile.Thornbrook(), SampleFile.Everything(), .. Enumerable.Range(1, 150).Select(ProgramMaker.Make).Select(program => SampleFile.Compile((program.Name + ".thr", program.Text)))];
        var kinds = new HashSet<string>();
        var open = 0;
        for (var seed = 0; seed < models.Length; seed++)
        {
            var compiler = BatchCompiler.Of(models[seed], DecisionPlan.Of(models[seed]));
            var program = compiler.Program();
            var (typed, single) = (new CaseBatch(program, Count, Day), new CaseBatch(program, Count, Day));
            var giver = new TypedColumns(new Random(seed), typed, single, [.. compiler.Variables]);
            foreach (var fact in models[seed].Authority.Facts)
            {
                kinds.Add(giver.Give(fact));
            }

            var options = new BatchOptions { WithDecisions = true };
            var (found, expected) = (program.Assess(typed, options), program.Assess(single, options));
            foreach (var decision in models[seed].Decisions)
            {
                for (var row = 0; row < Count; row++)
                {
                    Assert.True(expected.Decide(row, decision.Index) == found.Decide(row, decision.Index), $"{models[seed].Authority.Id}, {decision.Name} of case {row}");
                    open += expected.Decide(row, decision.Index) == Truth.Unknown ? 1 : 0;
                }
            }
        }

        Assert.True(open > 10_000);
        Assert.Equal("answers, days, doubles, indices, ints, months, nothing, places, shorts, small places, years", string.Join(", ", kinds.Order(StringComparer.Ordinal)));
    }
}
