using System.Text.Json;
using Thresholds.Exchange.Json;

namespace Thresholds.Exchange.Answers;

/// <summary>Writes what scores and grids come to in a case.</summary>
internal static class StandingJson
{
    public static void WriteStandings(this Utf8JsonWriter json, IAssessment assessment)
    {
        json.WriteObjects("scores", assessment.Authority.Scores, score =>
        {
            var standing = ScoreStanding.Of(assessment, score);
            json.WriteString("id", score.Id);
            json.WriteString("text", score.Text);
            json.WriteBoolean("settled", standing.IsSettled);
            json.WriteObject("least", standing.Least, json.WriteBand);
            json.WriteObject("most", standing.Most, json.WriteBand);
            json.WriteObjects("items", standing.Items, item =>
            {
                json.WriteString("id", item.Item.Id);
                json.WriteString("text", item.Item.Text);
                json.WriteNumber("least", item.Least);
                json.WriteNumber("most", item.Most);
                json.WriteSource(item.Item.Citation, item.Item.Note, item.Item.Place);
            });
            json.WriteSource(score.Citation, score.Note, score.Place);
        });
        json.WriteObjects("grids", assessment.Authority.Grids, grid =>
        {
            var standing = GridStanding.Of(assessment, grid);
            json.WriteString("id", grid.Id);
            json.WriteString("text", grid.Text);
            json.WriteBoolean("settled", standing.IsSettled);
            json.WriteObject("least", standing.Least, json.WriteOutcome);
            json.WriteObject("most", standing.Most, json.WriteOutcome);
            json.WriteObject("cell", standing.Cell, json.WriteCell);
            json.WriteSource(grid.Citation, grid.Note, grid.Place);
        });
    }
}
