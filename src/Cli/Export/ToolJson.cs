using System.Text.Json;
using Thresholds.Cli.Json;

namespace Thresholds.Cli.Export;

/// <summary>Writes scores and grids.</summary>
internal static class ToolJson
{
    public static void WriteTools(this Utf8JsonWriter json, Authority authority)
    {
        json.WriteObjects("scores", authority.Scores, score =>
        {
            json.WriteString("id", score.Id);
            json.WriteString("text", score.Text);
            json.WriteNumber("maximum", score.Maximum);
            json.WriteObjects("items", score.Items, item => WriteItem(json, item));
            json.WriteObjects("bands", score.Bands, band => WriteBand(json, band));
            json.WriteSource(score.Citation, score.Note, score.Place);
        });
        json.WriteObjects("grids", authority.Grids, grid =>
        {
            json.WriteString("id", grid.Id);
            json.WriteString("text", grid.Text);
            json.WriteString("rows", grid.RowFact);
            json.WriteString("columns", grid.ColumnFact);
            json.WriteObjects("outcomes", grid.Outcomes, outcome =>
            {
                json.WriteString("id", outcome.Id);
                json.WriteString("label", outcome.Label);
                json.WriteLevelOrder("level", outcome.Level);
            });
            json.WriteObjects("cells", grid.Cells, cell =>
            {
                json.WriteString("row", cell.Row);
                json.WriteString("column", cell.Column);
                json.WriteString("outcome", cell.Outcome);
                json.WriteSource(cell.Citation, null, cell.Place);
            });
            json.WriteSource(grid.Citation, grid.Note, grid.Place);
        });
    }

    private static void WriteItem(Utf8JsonWriter json, ScoreItem item)
    {
        json.WriteString("id", item.Id);
        json.WriteString("text", item.Text);
        json.WriteObjects("points", item.Points, points =>
        {
            json.WriteNumber("points", points.Points);
            json.WriteString("condition", points.Condition);
        });
        json.WriteString("about", item.Subject);
        json.WriteTexts("facts", item.Facts);
        json.WriteTexts("also", item.AlsoKnownAs);
        json.WriteSource(item.Citation, item.Note, item.Place);
    }

    private static void WriteBand(Utf8JsonWriter json, Band band)
    {
        json.WriteString("id", band.Id);
        json.WriteString("label", band.Label);
        json.WriteNumber("from", band.From);
        json.WriteAmount("to", band.To);
        json.WriteSource(band.Citation, band.Note, band.Place);
    }
}
