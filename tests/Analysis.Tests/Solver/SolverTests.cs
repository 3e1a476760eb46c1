using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using Thresholds.Analysis.Tests.BruteForce;
using Thresholds.Analysis.Tests.Programs;
using Thresholds.Dsl.Model;
using Xunit;
using Xunit.Abstractions;

namespace Thresholds.Analysis.Tests.Solver;

/// <summary>Of programs too large to try every case, a solver says the same as the analysis.</summary>
/// <remarks><c>THRESHOLDS_SOLVER_PROGRAMS</c> sets how many programs are tried.</remarks>
public class SolverTests(ITestOutputHelper output)
{
    private const int Pairs = 12;

    private int _questions;
    private int _tangled;
    private int _never;
    private int _same;
    private int _dead;
    private int _unanswered;
    private long _asking;

    private static int Programs => int.TryParse(Environment.GetEnvironmentVariable("THRESHOLDS_SOLVER_PROGRAMS"), NumberStyles.None, CultureInfo.InvariantCulture, out var programs) ? programs : 1_000;

    [Z3Fact]
    public void Agrees_on_what_never_holds_is_the_same_or_never_decides()
    {
        var watch = Stopwatch.StartNew();

        // As many solvers as processors, each kept to the end: waiting for answers would make a thread pool start ever more.
        var next = -1;
        var failures = new ConcurrentQueue<Exception>();
        var workers = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new Thread(() =>
        {
            try
            {
                using var solver = new Z3();
                while (failures.IsEmpty && Interlocked.Increment(ref next) is var seed && seed < Programs)
                {
                    Compare(seed, solver);
                }
            }
            catch (Exception exception)
            {
                failures.Enqueue(exception);
            }
        })).ToList();
        workers.ForEach(worker => worker.Start());
        workers.ForEach(worker => worker.Join());
        Assert.True(failures.IsEmpty, string.Join("\n", failures.Select(failure => failure.ToString())));
        output.WriteLine($"{Programs} programs, {_questions} questions, {watch.Elapsed.TotalSeconds:0} s, of which each solver answered for {new TimeSpan(_asking).TotalSeconds / workers.Count:0} s; never {_never}, same {_same}, dead {_dead}; {_tangled} programs too tangled, {_unanswered} given up by the solver");
        Assert.True(_tangled * 4 < Programs, $"{_tangled} programs are too tangled");
        Assert.True(_unanswered * 100 <= Programs, $"the solver gave up on {_unanswered} programs");
        Assert.True(Programs < 100 || (_never > 0 && _same > 0 && _dead > 0));
    }

    private void Compare(int seed, Z3 solver)
    {
        var text = RandomProgram.Large(seed);
        if (Compiled.ModelOrNothing(text) is not { } model)
        {
            // Too tangled to be decided exactly, which the compiler says.
            Interlocked.Increment(ref _tangled);
            return;
        }

        var findings = Compiled.Findings(model);
        if (findings.Any(finding => finding.Rule.Code == "THR9006"))
        {
            Interlocked.Increment(ref _tangled);
            return;
        }

        try
        {
            Compare(seed, text, model, findings, solver);
        }
        catch (NoAnswerException)
        {
            Interlocked.Increment(ref _unanswered);
        }
    }

    private void Compare(int seed, string text, AuthorityModel model, IReadOnlyList<Thresholds.Dsl.Analysis.Finding> findings, Z3 solver)
    {
        var smt = new SmtModel(model);
        solver.Reset();
        var rungs = RungAt.Of(model);
        var certain = rungs.ToDictionary(rung => rung, rung => smt.Certain([rung.Decision]));

        var never = rungs.Where(rung => !CanHold(certain[rung])).ToHashSet();
        Interlocked.Add(ref _never, never.Count);
        Equal("THR2002", never.Select(rung => rung.Indicator.Id), Named("THR2002"));

        var groups = findings.Where(finding => finding.Rule.Code is "THR2003" or "THR2015").Select(finding => Regex.Matches(finding.Arguments[0], "'([^']*)'").Select(match => match.Groups[1].Value).ToList()).ToList();
        var random = new Random(seed);
        var candidates = rungs.SelectMany((rung, index) => rungs.Skip(index + 1), (one, other) => (One: one, Other: other))
            .Where(pair => !never.Contains(pair.One) && !never.Contains(pair.Other) && pair.One.Indicator != pair.Other.Indicator && pair.One.Indicator.Facts.Intersect(pair.Other.Indicator.Facts).Any()).ToList();
        foreach (var (one, other) in candidates.OrderByDescending(pair => groups.Exists(group => group.Contains(pair.One.Indicator.Id) && group.Contains(pair.Other.Indicator.Id))).ThenBy(_ => random.Next()).Take(Pairs))
        {
            // An indicator with exceptions is several rungs under one name, of which one may be the same as another.
            if (one.Indicator.Exceptions.Count + other.Indicator.Exceptions.Count == 0)
            {
                var same = AreSame(one, other) && CanHold(SmtModel.Not(certain[one]));
                Interlocked.Add(ref _same, same ? 1 : 0);
                Assert.True(same == groups.Exists(group => group.Contains(one.Indicator.Id) && group.Contains(other.Indicator.Id)), $"seed {seed}: {one.Indicator.Id} and {other.Indicator.Id}\n{text}");
            }
        }

        var dead = new List<string>();
        foreach (var rung in rungs.Where(rung => !never.Contains(rung)))
        {
            var higher = rungs.Where(other => other.Level > rung.Level && other.Indicator != rung.Indicator && other.Indicator.Facts.Intersect(rung.Indicator.Facts).Any()).ToList();
            if (higher.Count > 0 && !CanHold(certain[rung], SmtModel.Not(smt.Certain([.. higher.Select(other => other.Decision)]))))
            {
                // What is the same at a higher level is a contradiction instead.
                var others = higher.Where(other => !AreSame(rung, other)).ToList();
                if (others.Count == higher.Count || (others.Count > 0 && !CanHold(certain[rung], SmtModel.Not(smt.Certain([.. others.Select(other => other.Decision)])))))
                {
                    dead.Add(rung.Indicator.Id);
                }
            }
        }

        Interlocked.Add(ref _dead, dead.Count);
        Equal("THR2005", dead, Named("THR2005").Concat(Named("THR2010")));

        IEnumerable<string> Named(string code) => findings.Where(finding => finding.Rule.Code == code).Select(finding => finding.Where.Name);

        bool AreSame(RungAt one, RungAt other) => !CanHold(certain[one], SmtModel.Not(certain[other])) && !CanHold(SmtModel.Not(certain[one]), certain[other]);

        bool CanHold(params string[] names)
        {
            if (names.Contains("false"))
            {
                return false;
            }

            Interlocked.Increment(ref _questions);
            solver.Tell(smt.TakeLines());
            var started = Stopwatch.GetTimestamp();
            try
            {
                return solver.CanHold(names.Where(name => name != "true"));
            }
            finally
            {
                Interlocked.Add(ref _asking, Stopwatch.GetElapsedTime(started).Ticks);
            }
        }

        void Equal(string code, IEnumerable<string> solved, IEnumerable<string> found)
        {
            var (left, right) = (solved.Distinct().Order(StringComparer.Ordinal).ToList(), found.Distinct().Order(StringComparer.Ordinal).ToList());
            Assert.True(left.SequenceEqual(right), $"seed {seed}, {code}: z3 says {string.Join(", ", left)}, the analysis {string.Join(", ", right)}\n{text}");
        }
    }
}
