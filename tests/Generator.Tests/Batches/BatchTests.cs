using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.Intrinsics;
using System.Threading;
using System.Threading.Tasks;
using Thresholds.Generator.Tests.Compiled;
using Thresholds.Generator.Tests.Equivalence;
using Thresholds.Generator.Tests.RandomPrograms;
using Thresholds.Generator.Tests.Samples;
using Xunit;
using Xunit.Abstractions;

namespace Thresholds.Generator.Tests.Batches;

/// <summary>Many cases at once have the answers that they have one by one.</summary>
public class BatchTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("coventry", 10_000, 1)]
    [InlineData("coventry-2013", 10_000, 1)]
    [InlineData("sandwell", 10_000, BatchOptions.AllProcessors)]
    [InlineData("herefordshire", 10_000, 2)]
    [InlineData("everything", 10_001, 1)]
    [InlineData("westborough", 511, 1)]
    [InlineData("millbrook", 1, 1)]
    [InlineData("thornbrook", 10_000, 3)]
    public void Agrees_with_single_cases(string name, int cases, int workers)
    {
        var check = new BatchCheck(CompiledAuthorityTests.Model(name), Authorities.All.Single(evaluator => evaluator.Authority.Id == name));
        Assert.Null(check.Run(cases, workers));
        output.WriteLine($"{name}: {cases} cases, {check.Open} open decisions");
        Assert.True(check.Open > 0);
    }

    [Fact]
    public void Agrees_with_single_cases_of_random_programs()
    {
        var open = 0L;
        Parallel.ForEach(Enumerable.Range(1, 100).Select(ProgramMaker.Make).Chunk(20), some =>
        {
            using var evaluators = new LoadedEvaluators(some);
            foreach (var program in some)
            {
                var check = new BatchCheck(SampleFile.Compile((program.Name + ".thr", program.Text)), evaluators[program]);
                var difference = check.Run(300);
                Assert.True(difference is null, difference + "\n\n" + program.Text);
                Interlocked.Add(ref open, check.Open);
            }
        });
        Assert.True(open > 1_000);
    }

    // CI runs these tests on narrower registers as well, by settings of the runtime that would otherwise be passed over in silence if their names changed.
    [Fact]
    public void Uses_no_wider_registers_than_it_may()
    {
        var most = int.TryParse(Environment.GetEnvironmentVariable("THRESHOLDS_REGISTER_BITS"), NumberStyles.None, CultureInfo.InvariantCulture, out var bits) ? bits : 512;
        Assert.True(most >= 512 || !Vector512.IsHardwareAccelerated);
        Assert.True(most >= 256 || !Vector256.IsHardwareAccelerated);
    }

    [Fact]
    public void Tells_how_far_it_is_and_ends_at_the_last_case()
    {
        var told = new Told();
        Coventry.AssessMany(new CaseBatch(Coventry.BatchProgram, 20_000, DateTime.MinValue), new BatchOptions { Progress = told, Workers = 2 });
        Assert.Equal(told.Counts.Order(), told.Counts);
        Assert.True(told.Counts.Count > 1);
        Assert.Equal(20_000, told.Counts[^1]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Stops_when_it_is_told_to(int workers)
    {
        using var source = new CancellationTokenSource();
        var told = new Told { Then = source.Cancel };
        var batch = new CaseBatch(Coventry.BatchProgram, 200_000, DateTime.MinValue);
        Assert.ThrowsAny<OperationCanceledException>(() => Coventry.AssessMany(batch, new BatchOptions { Progress = told, Workers = workers, Cancellation = source.Token }));
        Assert.NotEmpty(told.Counts);
        Assert.True(told.Counts[^1] < 200_000);
    }

    [Fact]
    public void Is_not_asked_for_what_was_not_kept()
    {
        var answers = Coventry.AssessMany(new CaseBatch(Coventry.BatchProgram, 3, DateTime.MinValue));
        Assert.False(answers.HasDecisions);
        Assert.Throws<InvalidOperationException>(() => answers.Decide(0, 0));
        Assert.Throws<InvalidOperationException>(() => answers.Met(Coventry.Authority.Indicators[0], 0));
        Assert.Equal(0, Coventry.AssessMany(new CaseBatch(Coventry.BatchProgram, 0, DateTime.MinValue)).Count);
        Assert.Throws<ArgumentException>(() => Sandwell.AssessMany(new CaseBatch(Coventry.BatchProgram, 3, DateTime.MinValue)));
    }

    private sealed class Told : IProgress<long>
    {
        public List<long> Counts { get; } = [];

        public Action? Then { get; init; }

        public void Report(long value)
        {
            Counts.Add(value);
            Then?.Invoke();
        }
    }
}
