using System;
using System.IO;
using System.Linq;
using Scores;
using Thresholds.Generator.Tests.Compiled;
using Xunit;

namespace Thresholds.Generator.Tests;

/// <summary>What callers see of scores and grids.</summary>
public class ToolTests
{
    private static readonly DateTime AsOf = new(2026, 3, 6);

    [Fact]
    public void A_score_is_described_with_its_items_points_and_citations()
    {
        var score = Thornbrook.Scores.Exploitation;
        Assert.Same(score, Assert.Single(Thornbrook.Authority.Scores));
        Assert.Equal(("Exploitation screening", 13), (score.Text, score.Maximum));
        Assert.Equal([(2, "count(missing-episodes in last 90 days) >= 1"), (3, "count(missing-episodes in last 90 days) >= 3")], score.Items[0].Points.Select(points => (points.Points, points.Condition)));
        Assert.Equal([(0, (int?)3), (4, 7), (8, null)], score.Bands.Select(band => (band.From, band.To)));
        Assert.Equal("Thornbrook exploitation screening tool, Part A", score.Items[3].Citation?.ToString());
    }

    [Fact]
    public void Bands_items_and_cells_are_as_certain_as_what_is_known()
    {
        var facts = new Thornbrook.Facts { UnexplainedGifts = true, SecondPhone = true, Pain = Thornbrook.Choices.Pain.Constant };
        var score = Thornbrook.Assess(facts, AsOf).Standing(Thornbrook.Scores.Exploitation);
        Assert.Equal(("medium", "high", false), (score.Least.Id, score.Most.Id, score.IsSettled));
        Assert.Equal([(0, 3), (0, 2), (0, 1), (2, 2), (2, 2), (0, 3)], score.Items.Select(item => (item.Least, item.Most)));
        var grid = Thornbrook.Assess(facts, AsOf).Standing(Thornbrook.Grids.Impairment);
        Assert.Equal(("moderate", "substantial", false), (grid.Least?.Id, grid.Most?.Id, grid.IsSettled));
        facts.SeenInCars = true;
        facts.MissingEpisodes = EventHistory.Count(1, new Window(90, DurationUnit.Days));
        Assert.True(Thornbrook.Assess(facts, AsOf).Standing(Thornbrook.Scores.Exploitation).IsSettled);
    }

    [Fact]
    public void The_sample_prints_the_bands_of_its_three_cases()
    {
        using var output = new StringWriter { NewLine = "\n" };
        Screenings.Write(output, AsOf);
        var lines = output.ToString().Split('\n');
        Assert.Equal(
            ["Exploitation screening: Medium", "Exploitation screening: Medium to High", "Exploitation screening: High"],
            lines.Where(line => line.Contains("Exploitation screening", StringComparison.Ordinal)).Select(line => line.Split("   ")[0].Trim()));
        Assert.Equal(
            ["Slight", "Moderate to Substantial", "Substantial"],
            lines.Where(line => line.Contains("impair the child", StringComparison.Ordinal)).Select(line => line.Split(": ")[1].Split("   ")[0]));
    }
}
