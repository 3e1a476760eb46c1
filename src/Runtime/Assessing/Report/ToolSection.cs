using System.Globalization;
using System.Linq;

namespace Thresholds;

/// <summary>Shows what the scores and grids come to in this case, settled or from the least to the most that is possible.</summary>
internal static class ToolSection
{
    public static void Write(ReportPage page, IAssessment assessment)
    {
        if (assessment.Authority.Scores.Count + assessment.Authority.Grids.Count == 0)
        {
            return;
        }

        page.Heading("Scores and tables");
        foreach (var score in assessment.Authority.Scores)
        {
            Write(page, ScoreStanding.Of(assessment, score));
        }

        foreach (var grid in assessment.Authority.Grids)
        {
            Write(page, assessment, GridStanding.Of(assessment, grid));
        }
    }

    private static void Write(ReportPage page, ScoreStanding standing)
    {
        page.Item("-", standing.Score.Text + ": " + (standing.IsSettled ? Of(standing.Least) : "between " + Of(standing.Least) + " and " + Of(standing.Most)));
        var rows = new OncePerBlock(page, 4);
        foreach (var item in standing.Items.Where(item => item.Least > 0))
        {
            rows.Row("points", (item.Least == item.Most ? Number(item.Least) : Number(item.Least) + " to " + Number(item.Most)) + ": " + item.Item.Text);
        }

        foreach (var item in standing.Items.Where(item => item.Least == 0 && item.Most > 0))
        {
            rows.Row("open", "up to " + Number(item.Most) + ": " + item.Item.Text);
        }

        page.Row("source", standing.IsSettled ? SourceLine.Of(standing.Least.Citation, standing.Least.Place) : SourceLine.Of(standing.Score.Citation, standing.Score.Place), 4);
    }

    private static void Write(ReportPage page, IAssessment assessment, GridStanding standing)
    {
        page.Item("-", standing.Grid.Text + ": " + standing switch
        {
            { IsSettled: true, Most: { } outcome } => outcome.ToString(),
            { Most: null } => "no outcome, since a fact that it is read from does not apply",
            { Least: { } least, Most: { } most } => "between " + least + " and " + most,
            { Most: { } most } => "between no outcome and " + most,
        });
        page.Row("known", string.Join("; ", new[] { standing.Grid.RowFact, standing.Grid.ColumnFact }.Select(name => ExplainedFact.Of(assessment, name).ToString())), 4);
        page.Row("source", standing.Cell is { } cell ? SourceLine.Of(cell.Citation, cell.Place) : SourceLine.Of(standing.Grid.Citation, standing.Grid.Place), 4);
    }

    private static string Of(Band band) => $"{band.Label} ({Number(band.From)}{(band.To is not { } to ? " points or more" : to > band.From ? " to " + Number(to) + " points" : to == 1 ? " point" : " points")})";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
