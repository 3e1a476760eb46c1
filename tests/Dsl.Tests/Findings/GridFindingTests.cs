using System.Linq;
using Xunit;

namespace Thresholds.Dsl.Tests.Findings;

/// <summary>What is said about grids. Each finding is marked; no other may be there.</summary>
public sealed class GridFindingTests
{
    private const string Head = """
        authority millbrook "Millbrook"
        level 1 extra "Extra"
        level 2 statutory "Statutory"
        fact age "Age" age 0..25
        fact walks "Walks" one of well < badly
        fact pain "Pain" one of mild < sharp < constant

        """;

    private const string Outcomes = "  outcomes small < large\n";

    private const string Columns = "  columns   mild,  sharp, constant\n";

    private const string Rows = "  row well  small, small, large\n  row badly small, large, large\n";

    [Theory]
    [InlineData(Outcomes + Columns + "  row «well»  small, small\n  row badly small, large, large\n", "THR6004 no cell says what 'well' with 'constant' comes to; add it at the end of the row")]
    [InlineData(Outcomes + Columns + "  row well  small, small, large, «large»\n  row badly small, large, large\n", "THR1007 there is no column over this cell; the grid has 3")]
    [InlineData(Outcomes + "  «columns»   mild,  sharp\n  row well  small, small\n  row badly small, large\n", "THR6004 no cell says what 'well' with 'constant' comes to; add the column 'constant'")]
    [InlineData(Outcomes + "  columns   mild,  sharp, constant, «mild»\n  row well  small, small, small, small\n  row badly small, large, large, small\n", "THR6005 'well' with 'mild' has a cell already; take one of the two columns out")]
    [InlineData(Outcomes + Columns + Rows + "  row «well» small, small, small\n", "THR6005 'well' with 'mild' has a cell already; take one of the two rows out")]
    [InlineData(Outcomes + Columns + "  row well  small, «smal», large\n  row badly small, large, large\n", "THR1001 there is no outcome 'smal'; did you mean 'small'?")]
    [InlineData(Outcomes + Columns + "  row well  small, «,» large\n  row badly small, large, large\n", "THR0003 expected what the cell says, but found ','")]
    [InlineData(Outcomes + Columns + "  row well  small «small», large\n  row badly small, large, large\n", "THR0003 expected ',' between cells, but found 'small'")]
    [InlineData(Outcomes + Columns + "  row well  small, small,«»\n  row badly small, large, large\n", "THR0003 expected what the cell says, but found the end of the line")]
    [InlineData(Outcomes + Columns + "  row «wel»  small, small, large\n  row badly small, large, large\n", "THR1001 there is no value of 'walks' named 'wel'; did you mean 'well'?")]
    [InlineData(Outcomes + "  columns   mild,  «shrp», constant\n" + Rows, "THR1001 there is no value of 'pain' named 'shrp'; did you mean 'sharp'?")]
    [InlineData(Outcomes + Columns + "  «rwo» well  small, small, large\n  row badly small, large, large\n", "THR0004 'rwo' begins nothing here; did you mean 'row'?")]
    [InlineData("  outcomes small«,» large\n" + Columns + Rows, "THR1005 the outcomes of a grid have an order; write '<' between them, the least first")]
    [InlineData("  outcomes small < large < «small»\n" + Columns + Rows, "THR1002 'small' is already an outcome of this grid; give one of them another name")]
    [InlineData("  outcomes small < large < «none»\n" + Columns + Rows, "THR0008 'none' is a word of conditions and cannot be a name; choose another")]
    [InlineData("  outcomes«»\n" + Columns + Rows, "THR0003 expected the name of an outcome, but found the end of the line")]
    [InlineData(Outcomes + Columns + Rows + "  «columns» mild, sharp, constant\n", "THR0010 'columns' is given twice here; keep one")]
    [InlineData(Columns + "  row well  extra, extra, «statutry»\n  row badly extra, extra, statutory\n", "THR1001 there is no level 'statutry'; did you mean 'statutory'?")]
    [InlineData(Outcomes + Columns + "  row well  small, small, large\n  - «»row badly small, large, large\n", "THR0009 '-' has no place in a grid; it belongs in an 'at' block")]
    public void ATableThatIsWrong(string table, string expected) => Finding.Check(
        Head + "grid g \"G\" rows walks columns pain {\n" + table.Replace("- «»row", "«-» row", System.StringComparison.Ordinal) + "}\n", expected);

    [Theory]
    [InlineData("grid «g» \"G\" rows walks columns pain", Outcomes + Columns + "  row well small, small, large\n", "THR6004 no cell says what 'badly' with 'mild' comes to; add the row 'badly'")]
    [InlineData("grid «g» \"G\" rows walks columns pain", Outcomes, "THR0003 expected a line 'columns' with the values of 'pain', but found none")]
    [InlineData("grid «g» \"G\" rows walks", Outcomes + Columns + Rows, "THR0003 expected 'columns' and the fact whose values stand there, but found nothing of the kind")]
    [InlineData("grid g \"G\" rows walks columns «age»", Outcomes + Columns + Rows, "THR1005 'age' is no choice; the columns of a grid are the values of a fact that is 'one of' several")]
    [InlineData("grid g \"G\" rows «wlks» columns pain", Outcomes + Columns + Rows, "THR1001 there is no fact 'wlks'; did you mean 'walks'?")]
    [InlineData("grid g \"G\" rows pain columns «pain»", Outcomes + Columns + Rows, "THR1005 rows and columns are of the same fact; name another for one of them")]
    [InlineData("grid g \"G\" rows walks «rows» walks columns pain", Outcomes + Columns + Rows, "THR0010 'rows' is given twice here; keep one")]
    [InlineData("grid g \"G\" rows walks columns pain «when» age < 3", Outcomes + Columns + Rows, "THR0003 expected '{' and what belongs to it, but found 'when'")]
    public void AHeadingThatIsWrong(string heading, string table, string expected)
    {
        var (text, spans) = MarkedText.Read(Head + heading + " {\n" + table + "}\n");
        var finding = Assert.Single(Finding.Compile(text).Diagnostics);
        Assert.StartsWith(expected, Finding.Describe(finding), System.StringComparison.Ordinal);
        Assert.Equal(Assert.Single(spans), finding.Location.Span);
    }

    [Fact]
    public void AConditionThatIsWrong() => Finding.Check(
        Head + "grid g \"G\" rows walks columns pain {\n" + Outcomes + Columns + Rows + "}\nconsider c \"C\" when «g»\nconsider d \"D\" when «g» is known\nconsider e \"E\" when «g» total >= 1\nconsider f \"F\" when g is «smalll»\n",
        "THR1010 'g' is one of several choices, not yes or no; say what it is compared with, such as 'g is small'",
        "THR1005 'g' is worked out from facts; ask what it comes to, or for one of those facts",
        "THR1005 'g' has no total; only scores have",
        "THR1005 'smalll' is no value of 'g'; did you mean 'small'?");

    [Fact]
    public void NothingIsSaidOfWhatAsksForAGridThatIsWrong() => Finding.Check(
        Head + "grid g \"G\" rows walks columns «age» {\n" + Outcomes + Columns + Rows + "}\nconsider c \"C\" when g is small\nconsider d \"D\" when g\n",
        "THR1005 'age' is no choice; the columns of a grid are the values of a fact that is 'one of' several");

    [Fact]
    public void MoreRowsThanAGridCanHold() => Finding.Check(
        Head + "fact many \"Many\" one of a0" + string.Concat(Enumerable.Range(1, 64).Select(number => $" < a{number}")) + "\ngrid g \"G\" rows «many» columns pain {\n" + Outcomes + Columns + Rows + "}\n",
        "THR9004 a grid cuts 'many' into more than 64 parts, which is too much to be answered exactly; split it");
}
