using Thresholds.Export.Tests.Engines;
using Thresholds.Generator.Tests.RandomPrograms;
using Thresholds.Generator.Tests.Samples;
using Xunit;
using Xunit.Abstractions;

namespace Thresholds.Export.Tests.Cases;

/// <summary>An engine answers as the plan does.</summary>
internal static class SameAnswers
{
    private const int Cases = 10_000;

    public static void ForShipped(Engine engine, string name, ITestOutputHelper output)
    {
        Assert.Null(Agreement.On(engine, SampleFile.Shipped(name), Cases, out var open));
        output.WriteLine($"{name}: {open} of {Cases} cases open");
        Assert.InRange(open, Cases / 20, Cases - (Cases / 20));
    }

    public static void ForRandomPrograms(Engine engine, int first, int programs)
    {
        for (var seed = first; seed < first + programs; seed++)
        {
            var program = ProgramMaker.Make(seed);
            var difference = Agreement.On(engine, SampleFile.Compile((program.Name + ".thr", program.Text)), 100, out _);
            Assert.True(difference is null, $"{difference}\n\n{program.Text}");
        }
    }
}
