using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Xunit;
using Xunit.Abstractions;

namespace Thresholds.Generator.Tests.RandomPrograms;

/// <summary>What a program means does not depend on who works it out.</summary>
public class RandomProgramTests(ITestOutputHelper output)
{
    private const int Cases = 50;

    // Programs that are compiled in one go, since starting the compiler costs more than a program does.
    private const int Together = 20;

    [Fact]
    public void Evaluator_interpreter_and_brute_force_agree()
    {
        var programs = Setting("THRESHOLDS_RANDOM_PROGRAMS", 200);
        var first = Setting("THRESHOLDS_RANDOM_SEED", 1);
        var (open, decided, forced) = (0L, 0L, 0L);
        Parallel.ForEach(Enumerable.Range(first, programs).Select(ProgramMaker.Make).Chunk(Together), some =>
        {
            using var evaluators = new LoadedEvaluators(some);
            foreach (var program in some)
            {
                var check = new ProgramCheck(program, evaluators[program]);
                if (check.Run(Cases) is { } difference)
                {
                    var (smaller, reason) = Shrink(program, difference);
                    Assert.Fail($"{reason}\n\n{smaller.Text}");
                }

                Interlocked.Add(ref open, check.Open);
                Interlocked.Add(ref decided, check.Decided);
                Interlocked.Add(ref forced, check.BruteForced);
            }
        });
        output.WriteLine($"{programs} programs, {programs * Cases} cases, {forced} of them by brute force; {open} of {decided} decisions open");

        // Otherwise the comparison would say little.
        Assert.InRange(open / (double)decided, 0.05, 0.8);
        Assert.True(forced > programs * Cases / 10);
    }

    // The smallest program that can be reached by taking out lines and that still disagrees.
    private static (RandomProgram Program, string Reason) Shrink(RandomProgram program, string reason)
    {
        while (program.Smaller().Select(smaller => (smaller, Reason: Disagrees(smaller))).FirstOrDefault(found => found.Reason is not null) is { Reason: not null } found)
        {
            (program, reason) = (found.smaller, found.Reason);
        }

        return (program, reason);
    }

    private static string? Disagrees(RandomProgram program)
    {
        try
        {
            using var evaluators = new LoadedEvaluators([program]);
            return new ProgramCheck(program, evaluators[program]).Run(Cases);
        }
        catch (InvalidOperationException)
        {
            // Something refers to the line that went.
            return null;
        }
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : usual;
}
