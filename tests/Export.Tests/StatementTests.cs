using System.Linq;
using Thresholds.Export.Sql;
using Thresholds.Export.Tests.Cases;
using Thresholds.Generator.Tests.Samples;
using Xunit;

namespace Thresholds.Export.Tests;

/// <summary>What is told of a statement before any engine sees it.</summary>
public class StatementTests
{
    [Fact]
    public void The_columns_are_those_that_a_level_or_an_indicator_hangs_on()
    {
        var table = new CaseTable(SampleFile.Compile(("a.thr", """
            authority a "A"
            level 1 low "Low"
            fact as-of "As of" yes/no
            fact case-id "Case" yes/no
            fact idle "Idle" yes/no
            fact seen "Seen" date
            fact calls "Calls" events
            domain d "D" { at low { - one "One" when as-of or case-id or seen in last 2 weeks or count(calls ever) > 1 } }
            consider rest "Rest" when idle
            """)), new SqlNames());
        Assert.True(table.UsesAsOf);
        Assert.Equal(["as_of_", "case_id_", "seen", "calls__ever_least", "calls__ever_most"], table.Columns.Select(column => column.Name));
    }

    [Fact]
    public void Long_names_are_shortened_and_stay_apart()
    {
        var names = Enumerable.Range(0, 3).Select(place => new string('a', 90) + "-" + (char)('x' + place)).ToList();
        var facts = string.Join("\n", names.Select(name => $"fact {name} \"Fact\" yes/no"));
        var table = new CaseTable(SampleFile.Compile(("a.thr", $"authority a \"A\"\nlevel 1 low \"Low\"\n{facts}\ndomain d \"D\" {{ at low {{ - one \"One\" when {string.Join(" or ", names)} }} }}\n")), new SqlNames());
        Assert.All(table.Columns, column => Assert.Equal(63, column.Name.Length));
        Assert.Equal(3, table.Columns.Select(column => column.Name).Distinct().Count());
    }

    [Fact]
    public void A_document_too_wide_for_an_engine_is_refused()
    {
        var bullets = string.Join("\n", Enumerable.Range(0, 1_700).Select(place => $"- j{place} \"Judged\""));
        var model = SampleFile.Compile(("a.thr", $"authority a \"A\"\nlevel 1 low \"Low\"\ndomain d \"D\" {{ at low {{\n{bullets}\n}} }}\n"));
        Assert.Equal("this document asks for 1702 columns, and postgres has 1600 at most; duckdb has more", new SqlExport(model, SqlDialect.Postgres, new SqlNames()).Problem);
        Assert.Null(new SqlExport(model, SqlDialect.DuckDb, new SqlNames()).Problem);
    }

    [Fact]
    public void Equal_models_give_equal_text()
    {
        var texts = Enumerable.Range(0, 2).SelectMany(_ => SqlDialect.All.Select(dialect => new SqlExport(SmallDocument.Model(), dialect, new SqlNames()).Statement())).ToList();
        Assert.Equal(texts[..3], texts[3..]);
        Assert.DoesNotContain(texts, text => text.Contains('\r'));
    }

    [Theory]
    [InlineData("", "k", null, "'' is no name of a table or view; write it as cases or council.cases")]
    [InlineData("a..b", "k", null, "'a..b' is no name of a table or view; write it as cases or council.cases")]
    [InlineData("a", "k", ".", "'.' is no name of a table or view; write it as cases or council.cases")]
    [InlineData("a", "", null, "a column has a name, such as case_id")]
    [InlineData("a", "Met", null, "'Met' is a column of its own; give the key another name, such as case_id")]
    [InlineData("council.cases", "id", "levels", null)]
    public void Names_that_cannot_be_used_are_told(string table, string key, string? view, string? problem) => Assert.Equal(problem, new SqlNames(table, key, view).Problem());
}
