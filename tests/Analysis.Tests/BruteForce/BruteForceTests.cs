using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Thresholds.Analysis.Tests.Programs;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Interpretation;
using Xunit;
using Xunit.Abstractions;

namespace Thresholds.Analysis.Tests.BruteForce;

/// <summary>The analysis finds what trying every state finds, no more and no less.</summary>
/// <remarks><c>THRESHOLDS_ANALYSIS_PROGRAMS</c> sets how many programs are made; more than two thirds are small enough to try every state.</remarks>
public class BruteForceTests(ITestOutputHelper output)
{
    private const int LargestUniverse = 3_000;

    private static ParallelOptions EachProcessor { get; } = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    private static int Programs => int.TryParse(Environment.GetEnvironmentVariable("THRESHOLDS_ANALYSIS_PROGRAMS"), NumberStyles.None, CultureInfo.InvariantCulture, out var programs) ? programs : 28_000;

    [Fact]
    public void Finds_what_trying_every_state_finds()
    {
        var codes = Compare(Programs, DiagramSize.Usual);
        Assert.True(Programs < 10_000 || new[] { "THR2002", "THR2003", "THR2004", "THR2005", "THR2006", "THR2007", "THR2008", "THR2008 joint", "THR2010", "THR2011", "THR2015", "THR2016", "THR3004", "THR3005", "THR3007" }.All(codes.ContainsKey));
    }

    /// <summary>What is done with large documents, done with small ones.</summary>
    [Fact]
    public void Finds_the_same_when_everything_is_taken_apart() => Compare(Programs / 14, new DiagramSize(1, 64, 4, 100));

    private ConcurrentDictionary<string, int> Compare(int programs, DiagramSize size)
    {
        var watch = Stopwatch.StartNew();
        var tried = 0;
        var witnesses = 0;
        var codes = new ConcurrentDictionary<string, int>();
        Parallel.For(0, programs, EachProcessor, seed =>
        {
            var text = RandomProgram.Small(seed);
            var model = Compiled.Model(text);
            if (Universe.Of(model, LargestUniverse) is not { } universe)
            {
                return;
            }

            Interlocked.Increment(ref tried);
            var findings = Compiled.Findings(model, size);
            var found = Once(findings.SelectMany(finding => FindingKey.Of(finding, universe)));
            var expected = Once(new ExpectedFindings(model, universe).Find());
            var missed = expected.Except(found).ToList();
            var extra = found.Except(expected).ToList();
            Assert.True(expected.SequenceEqual(found), $"seed {seed}\nmissed: {string.Join("; ", missed)}\nextra: {string.Join("; ", extra)}\nfound: {string.Join("; ", found)}\n{text}");
            var judge = new WitnessJudge(model);
            foreach (var finding in findings)
            {
                Assert.True(judge.Complaint(finding) is not { } complaint, $"seed {seed}: {string.Join("; ", FindingKey.Of(finding, universe))} with {finding.Witness?.Words}: {judge.Complaint(finding)}\n{text}");
                Interlocked.Add(ref witnesses, finding.Witness is null ? 0 : 1);
            }

            foreach (var key in found)
            {
                codes.AddOrUpdate(key.EndsWith(" joint", StringComparison.Ordinal) ? "THR2008 joint" : key[..7], 1, (_, count) => count + 1);
            }
        });
        output.WriteLine($"{tried} of {programs} programs, {witnesses} witnesses, {watch.Elapsed.TotalSeconds:0} s; {string.Join(", ", codes.OrderBy(code => code.Key).Select(code => $"{code.Key} {code.Value}"))}");
        Assert.True(tried * 3 > programs * 2, $"only {tried} programs were small enough");
        return codes;
    }

    // Pairs are told in groups, which may share some; and what is so of two branches of one bullet at one level is said once.
    private static List<string> Once(IEnumerable<string> keys) => [.. keys.Distinct().Order(StringComparer.Ordinal)];

    /// <summary>What brute force takes a program to mean is what the interpreter says, state by state.</summary>
    [Fact]
    public void Brute_force_answers_as_the_interpreter_does()
    {
        var compared = 0L;
        Parallel.For(0, 300, EachProcessor, seed =>
        {
            var model = Compiled.Model(RandomProgram.Small(seed));
            if (Universe.Of(model, LargestUniverse) is not { } universe)
            {
                return;
            }

            var interpreter = new Interpreter(model);
            var random = new Random(seed);
            for (var i = 0; i < 20; i++)
            {
                var point = random.Next(universe.Size);
                if (!universe.Real[point])
                {
                    continue;
                }

                var asOf = new DateTime(2026, 3, 6);
                var facts = universe.Case(point, asOf);
                var assessment = interpreter.Assess(facts, asOf);
                foreach (var decision in model.Decisions)
                {
                    Interlocked.Increment(ref compared);
                    Assert.True(
                        assessment.Decide(decision.Index) == Truth.Yes == universe.Certain(decision.Index)[point],
                        $"seed {seed}, {decision.Name}: {string.Join(", ", facts.Select(fact => fact.Key + " " + fact.Value))}\n{RandomProgram.Small(seed)}");
                }
            }
        });
        output.WriteLine($"{compared} answers compared");
        Assert.True(compared > 30_000);
    }
}
