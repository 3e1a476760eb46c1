using System.Text.Json;

namespace Thresholds.Exchange.Json;

/// <summary>Writes scores and grids.</summary>
internal static class ToolJson
{
    /// <summary>All of a document.</summary>
    public static void WriteTools(this Utf8JsonWriter json, Authority authority)
    {
        json.WriteObjects("scores", authority.Scores, score =>
        {
            json.WriteString("id", score.Id);
            json.WriteString("text", score.Text);
            json.WriteTranslations(score.Translations);
            json.WriteNumber("maximum", score.Maximum);
            json.WriteObjects("items", score.Items, json.WriteItem);
            json.WriteObjects("bands", score.Bands, json.WriteBand);
            json.WriteSource(score.Citation, score.Note, score.Place);
        });
        json.WriteObjects("grids", authority.Grids, grid =>
        {
            json.WriteString("id", grid.Id);
            json.WriteString("text", grid.Text);
            json.WriteTranslations(grid.Translations);
            json.WriteString("rows", grid.RowFact);
            json.WriteString("columns", grid.ColumnFact);
            json.WriteObjects("outcomes", grid.Outcomes, json.WriteOutcome);
            json.WriteObjects("cells", grid.Cells, json.WriteCell);
            json.WriteSource(grid.Citation, grid.Note, grid.Place);
        });
    }

    /// <summary>What cells of a grid say.</summary>
    public static void WriteOutcome(this Utf8JsonWriter json, GridOutcome outcome)
    {
        json.WriteString("id", outcome.Id);
        json.WriteString("label", outcome.Label);
        json.WriteTranslations(outcome.Translations);
        json.WriteLevelOrder("level", outcome.Level);
    }

    /// <summary>A cell of a grid.</summary>
    public static void WriteCell(this Utf8JsonWriter json, GridCell cell)
    {
        json.WriteString("row", cell.Row);
        json.WriteString("column", cell.Column);
        json.WriteString("outcome", cell.Outcome);
        json.WriteSource(cell.Citation, null, cell.Place);
    }

    /// <summary>A band of a score.</summary>
    public static void WriteBand(this Utf8JsonWriter json, Band band)
    {
        json.WriteString("id", band.Id);
        json.WriteString("label", band.Label);
        json.WriteTranslations(band.Translations);
        json.WriteNumber("from", band.From);
        json.WriteAmount("to", band.To);
        json.WriteSource(band.Citation, band.Note, band.Place);
    }

    private static void WriteItem(this Utf8JsonWriter json, ScoreItem item)
    {
        json.WriteString("id", item.Id);
        json.WriteString("text", item.Text);
        json.WriteTranslations(item.Translations);
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
}
