using Thresholds.Export.Tests.Cases;
using Thresholds.Export.Tests.Engines;
using Thresholds.Generator.Tests.RandomPrograms;
using Thresholds.Generator.Tests.Samples;
using Xunit;
using Xunit.Abstractions;

namespace Thresholds.Export.Tests;

/// <summary>What Postgres answers.</summary>
public class PostgresTests(ITestOutputHelper output)
{
    [EngineTheory("postgres")]
    [InlineData("coventry")]
    [InlineData("coventry-2013")]
    [InlineData("sandwell")]
    [InlineData("herefordshire")]
    public void Shipped_documents_are_answered_as_by_the_plan(string name)
    {
        using var engine = new PostgresEngine();
        Assert.Null(Agreement.On(engine, SampleFile.Shipped(name), 10_000, out var open));
        output.WriteLine($"{name}: {open} of 10000 cases open");
        Assert.InRange(open, 500, 9_500);
    }

    [EngineTheory("postgres")]
    [InlineData(1, 40)]
    public void Random_programs_are_answered_as_by_the_plan(int first, int programs)
    {
        using var engine = new PostgresEngine();
        for (var seed = first; seed < first + programs; seed++)
        {
            var program = ProgramMaker.Make(seed);
            var difference = Agreement.On(engine, SampleFile.Compile((program.Name + ".thr", program.Text)), 100, out _);
            Assert.True(difference is null, $"{difference}\n\n{program.Text}");
        }
    }

    [EngineFact("postgres")]
    public void What_cannot_be_is_named_and_not_answered()
    {
        using var engine = new PostgresEngine();
        BadValues.AreNamed(engine, ("as_of", "infinity"), ("as_of", "-infinity"), ("seen", "infinity"), ("checked", "-infinity"), ("drinks", "NaN"));
    }

    [EngineFact("postgres")]
    public void Names_are_names_whatever_they_hold()
    {
        using var engine = new PostgresEngine();
        HostileNames.StayNames(engine);
    }

    [EngineFact("postgres")]
    public void Windows_begin_on_the_same_day()
    {
        using var engine = new PostgresEngine();
        WindowEnds.AreTheSame(engine);
    }
}
