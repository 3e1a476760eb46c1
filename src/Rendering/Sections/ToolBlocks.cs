using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Thresholds.Rendering.Pages;

namespace Thresholds.Rendering.Sections;

/// <summary>Scores with their bands, and grids.</summary>
internal sealed class ToolBlocks(Texts texts, Sources sources, Marks marks)
{
    private readonly Authority _authority = texts.Authority;

    public IEnumerable<Block> Section()
    {
        if (_authority.Scores.Count + _authority.Grids.Count == 0)
        {
            yield break;
        }

        yield return new Heading(2, Texts.Words("Scores and grids"), "tools");
        foreach (var block in Enumerable.Range(0, _authority.Scores.Count).SelectMany(Score).Concat(Enumerable.Range(0, _authority.Grids.Count).SelectMany(Grid)))
        {
            yield return block;
        }
    }

    private IEnumerable<Block> Score(int place)
    {
        var score = _authority.Scores[place];
        yield return new Heading(3, texts.Of(authority => authority.Scores[place].Text));
        yield return new ItemList(Enumerable.Range(0, score.Items.Count).Select(item => Item(place, item)).ToValueList());
        if (score.Bands.Count > 0)
        {
            yield return new PlainTable(Texts.Words("What the points come to"), [Texts.Words("Points"), Texts.Words("Band")], Enumerable.Range(0, score.Bands.Count).OrderBy(band => score.Bands[band].From)
                .Select(band => (ValueList<ValueList<Run>>)[Texts.Words(Range(score.Bands[band])), texts.Of(authority => authority.Scores[place].Bands[band].Label)]).ToValueList());
        }
    }

    private Item Item(int place, int number)
    {
        var item = _authority.Scores[place].Items[number];
        return new Item(
            texts.Of(authority => authority.Scores[place].Items[number].Text),
            [
                .. item.Points.Select(points => new Line("points", points.Condition is null
                    ? Texts.Words(Number(points.Points))
                    : [new Run(Number(points.Points) + " when "), new Run(points.Condition, RunKind.Code)])),
                .. Lines.Perhaps("about", item.Subject),
                .. sources.Cite(item.Citation),
                .. Lines.Note(item.Note),
                .. marks.On(item.Id),
            ],
            Anchors.Bullet(item.Id),
            marks.Count(item.Id));
    }

    private IEnumerable<Block> Grid(int place)
    {
        var grid = _authority.Grids[place];
        var columns = grid.Cells.Select(cell => cell.Column).Distinct().ToList();
        yield return new Heading(3, texts.Of(authority => authority.Grids[place].Text));
        yield return new PlainTable(
            [.. Fact(grid.RowFact), new Run(" by "), .. Fact(grid.ColumnFact)],
            [Fact(grid.RowFact), .. columns.Select(column => Choice(grid.ColumnFact, column))],
            grid.Cells.Select(cell => cell.Row).Distinct().Select(row => (ValueList<ValueList<Run>>)
            [
                Choice(grid.RowFact, row),
                .. columns.Select(column => grid.Cells.FirstOrDefault(cell => cell.Row == row && cell.Column == column) is { } cell
                    ? texts.Of(authority => authority.Grids[place].Outcomes.FirstOrDefault(outcome => outcome.Id == cell.Outcome)?.ToString() ?? cell.Outcome)
                    : Texts.Words("not stated", RunKind.Quiet)),
            ]).ToValueList());
    }

    private ValueList<Run> Fact(string id) => texts.Of(authority => authority.Facts.FirstOrDefault(fact => fact.Id == id)?.Text ?? id);

    private ValueList<Run> Choice(string fact, string id) => texts.Of(authority => authority.Facts.FirstOrDefault(known => known.Id == fact)?.Choices.FirstOrDefault(choice => choice.Id == id)?.Label ?? id);

    private static string Range(Band band) => band.To is not { } to ? Number(band.From) + " or more" : to == band.From ? Number(to) : Number(band.From) + " to " + Number(to);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
