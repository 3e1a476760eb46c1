using Thresholds.Export.Tests.Cases;
using Thresholds.Export.Tests.Engines;
using Xunit;
using Xunit.Abstractions;

namespace Thresholds.Export.Tests;

/// <summary>What SQLite answers.</summary>
public class SqliteTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("coventry")]
    [InlineData("coventry-2013")]
    [InlineData("sandwell")]
    [InlineData("herefordshire")]
    public void Shipped_documents_are_answered_as_by_the_plan(string name)
    {
        using var engine = new SqliteEngine();
        SameAnswers.ForShipped(engine, name, output);
    }

    [Theory]
    [InlineData(1, 40)]
    public void Random_programs_are_answered_as_by_the_plan(int first, int programs)
    {
        using var engine = new SqliteEngine();
        SameAnswers.ForRandomPrograms(engine, first, programs);
    }

    [Fact]
    public void What_cannot_be_is_named_and_not_answered()
    {
        using var engine = new SqliteEngine();
        BadValues.AreNamed(engine, ("as_of", "2026-02-30"), ("pregnant", "maybe"), ("pregnant", "2"), ("gestation", "3.5"), ("age__months_least", "young"), ("attendance", "90%"), ("seen", "2026-02-30"), ("seen", "now"), ("checked", "0000-05-01"), ("checked", "6 March 2026"));
    }

    [Fact]
    public void Names_are_names_whatever_they_hold()
    {
        using var engine = new SqliteEngine();
        HostileNames.StayNames(engine);
    }

    [Fact]
    public void Windows_begin_on_the_same_day()
    {
        using var engine = new SqliteEngine();
        WindowEnds.AreTheSame(engine);
    }
}
