using System.Linq;
using Xunit;

namespace Thresholds.Dsl.Tests.Meaning;

/// <summary>Tables of two facts.</summary>
public sealed class GridTests
{
    private const string Table = """
        grid table "Table" rows consent columns risk {
          outcomes small "Small" < large "Large" < huge "Huge"
          columns        grave, slight, medium
          row given      large, small,  small
          row refused    huge,  huge,   huge
          row not-asked  large, small,  large
        }

        """;

    [Theory]
    [InlineData("table is small", "consent given; risk slight", Truth.Yes)]
    [InlineData("table is large", "consent given; risk grave", Truth.Yes)]
    [InlineData("table >= large", "consent not-asked; risk medium", Truth.Yes)]
    [InlineData("table > large", "consent not-asked; risk medium", Truth.No)]
    [InlineData("table < large", "consent not-asked; risk slight", Truth.Yes)]
    [InlineData("table <= small", "consent refused; risk slight", Truth.No)]
    [InlineData("table in small..large", "consent refused; risk slight", Truth.No)]
    [InlineData("table in (small, huge)", "consent refused; risk slight", Truth.Yes)]
    [InlineData("table not in (small, huge)", "consent given; risk grave", Truth.Yes)]
    [InlineData("table is not small", "consent given; risk medium", Truth.No)]
    public void IsWhatTheCellSays(string condition, string given, Truth expected) => Assert.Equal(expected, Case.Of(condition, given, Table));

    [Theory]
    [InlineData("table is huge", "consent refused", Truth.Yes)]
    [InlineData("table is huge", "risk grave", Truth.Unknown)]
    [InlineData("table >= large", "risk grave", Truth.Yes)]
    [InlineData("table is large", "risk slight", Truth.No)]
    [InlineData("table < huge", "consent given", Truth.Yes)]
    [InlineData("table >= large", "consent given", Truth.Unknown)]
    [InlineData("table >= small", "", Truth.Yes)]
    [InlineData("table is small or table is large or table is huge", "", Truth.Yes)]
    public void LeavesOpenWhatItsCellsLeaveOpen(string condition, string given, Truth expected) => Assert.Equal(expected, Case.Of(condition, given, Table));

    [Theory]
    [InlineData("table >= small", "a yes; risk grave", Truth.No)]
    [InlineData("table < huge", "a yes; risk grave", Truth.No)]
    [InlineData("table not in (huge)", "a yes; risk grave", Truth.No)]
    [InlineData("table >= small", "a no; risk grave", Truth.Yes)]
    [InlineData("table >= small", "risk grave", Truth.Unknown)]
    public void MeetsNoComparisonWhereAFactDoesNotApply(string condition, string given, Truth expected) => Assert.Equal(
        expected, Case.Of(condition, given, Table.Replace("consent", "agreed", System.StringComparison.Ordinal) + "fact agreed \"Agreed\" one of given, refused, not-asked applies unless a\n"));

    [Fact]
    public void CellsMayNameLevels()
    {
        var levels = Case.With("""
            grid urgency "Urgency" rows consent columns risk {
              columns        slight, medium, grave
              row given      low,    low,    middle
              row not-asked  low,    middle, high
              row refused    middle, high,   high
            }
            domain d "D" { at high { - urgent "Urgent" when urgency >= high } }
            """);
        Assert.Equal("high, high", levels.Levels("consent refused; risk grave"));
        Assert.Equal("none, high", levels.Levels("consent refused"));
        Assert.Equal("none, none", levels.Levels("consent given"));
        var grid = Assert.Single(levels.Model.Authority.Grids);
        Assert.Equal(["low", "middle", "high"], grid.Outcomes.Select(outcome => outcome.Level?.Id));
        Assert.Equal(("middle", "high"), (GridStanding.Of(levels.Assess("risk grave"), grid).Least?.Id, GridStanding.Of(levels.Assess("risk grave"), grid).Most?.Id));
    }

    [Fact]
    public void KeepsTheCellsAsTheyArePrinted() => Assert.Equal(
        ["given grave large", "given slight small", "given medium small", "refused grave huge", "refused slight huge", "refused medium huge", "not-asked grave large", "not-asked slight small", "not-asked medium large"],
        Assert.Single(Case.With(Table).Model.Authority.Grids).Cells.Select(cell => $"{cell.Row} {cell.Column} {cell.Outcome}"));
}
