using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace Thresholds.Cli.Tests.Assess;

/// <summary>What an assessment shows of scores and grids.</summary>
public sealed class ToolTests
{
    private const string Settled = """{ "missing-episodes": "3 in last 90 days", "seen-in-cars": true, "unexplained-gifts": true, "second-phone": false, "attendance": "97%", "older-friend": "none-known", "mobility": "only-carried", "pain": "frequent" }""";

    private const string Open = """{ "unexplained-gifts": true, "second-phone": true, "pain": "constant" }""";

    [Fact]
    public void ASettledScoreAndGridAreShownWithTheirPointsAndCitations() => Assert.Contains(
        """
        SCORES AND TABLES
          - Exploitation screening: High (8 points or more)
            points      3: Goes missing
                        2: Gifts that nobody can explain
                        3: Seen in cars of strangers
            source      Thornbrook exploitation screening tool, Part A [thornbrook.thr:27]
          - How far pain and movement impair the child: Substantial
            known       How the child moves about: only-carried; Pain in an ordinary week: frequent
            source      Thornbrook continuing care tool, Table 2 [thornbrook.thr:35]

        """.Replace("\r\n", "\n"),
        Assess(Settled).Clean().Out);

    [Fact]
    public void WhatIsOpenIsShownFromTheLeastToTheMost() => Assert.Contains(
        """
        SCORES AND TABLES
          - Exploitation screening: between Medium (4 to 7 points) and High (8 points or more)
            points      2: Gifts that nobody can explain
                        2: Has a second telephone
            open        up to 3: Goes missing
                        up to 2: Is with an older friend
                        up to 1: Misses school
                        up to 3: Seen in cars of strangers
            source      Thornbrook exploitation screening tool, Part A [thornbrook.thr:18]
          - How far pain and movement impair the child: between Moderate and Substantial
            known       How the child moves about: not known; Pain in an ordinary week: constant
            source      Thornbrook continuing care tool, Table 2 [thornbrook.thr:30]

        """.Replace("\r\n", "\n"),
        Assess(Open).Clean().Out);

    [Fact]
    public void TheJsonHoldsTheStandings()
    {
        var settled = Assess(Settled, "--format", "json").Clean().Json();
        var score = settled.GetProperty("scores").EnumerateArray().Single();
        Assert.Equal((true, "high", "high"), Ends(score));
        Assert.Equal([(3, 3), (0, 0), (0, 0), (2, 2), (0, 0), (3, 3)], score.GetProperty("items").EnumerateArray().Select(item => (item.GetProperty("least").GetInt32(), item.GetProperty("most").GetInt32())));
        Assert.Equal("Thornbrook exploitation screening tool, Part A", score.GetProperty("source").GetString());
        Assert.Equal((8, JsonValueKind.Null), (score.GetProperty("least").GetProperty("from").GetInt32(), score.GetProperty("least").GetProperty("to").ValueKind));
        var grid = settled.GetProperty("grids").EnumerateArray().Single();
        Assert.Equal((true, "substantial", "substantial"), Ends(grid));
        Assert.Equal(("only-carried", "frequent", 35), (grid.GetProperty("cell").GetProperty("row").GetString(), grid.GetProperty("cell").GetProperty("column").GetString(), grid.GetProperty("cell").GetProperty("line").GetInt32()));

        var open = Assess(Open, "--format", "json").Clean().Json();
        Assert.Equal((false, "medium", "high"), Ends(open.GetProperty("scores")[0]));
        Assert.Equal((false, "moderate", "substantial"), Ends(open.GetProperty("grids")[0]));
        Assert.Equal(JsonValueKind.Null, open.GetProperty("grids")[0].GetProperty("cell").ValueKind);
    }

    [Fact]
    public void AGridOfWhichAFactDoesNotApplyHasNoOutcome()
    {
        const string Text = "authority a \"A\"\nlevel 1 low \"Low\"\nlevel 2 high \"High\"\nfact unborn \"Unborn\" yes/no\nfact pain \"Pain\" one of some < much applies unless unborn\nfact sleep \"Sleep\" one of bad < good\n"
            + "grid need \"How much\" rows pain columns sleep {\n  columns bad, good\n  row some high, low\n  row much high, high\n}\ndomain d \"D\" { at high { - needs \"Needs\" when need >= high } }\n";
        Assert.Contains("- How much: no outcome, since a fact that it is read from does not apply\n", Page("""{ "unborn": true, "sleep": "bad" }"""));
        Assert.Contains("- How much: between no outcome and 2 High\n", Page("""{ "sleep": "bad" }"""));
        Assert.Contains("- How much: between 1 Low and 2 High\n", Page("""{ "unborn": false, "sleep": "good" }"""));
        Assert.Contains("- How much: 2 High\n", Page("""{ "unborn": false, "sleep": "bad" }"""));

        static string Page(string known)
        {
            using var folder = new Folder().With("a.thr", Text).With("case.json", known);
            return folder.Run("assess", "a.thr", "--facts", "case.json").Clean().Out;
        }
    }

    [Fact]
    public void ADocumentWithoutToolsHasNoSuchSection()
    {
        using var folder = new Folder().With("a.thr", Folder.Sound).With("case.json", "{}");
        Assert.DoesNotContain("SCORES", folder.Run("assess", "a.thr", "--facts", "case.json").Clean().Out);
    }

    private static (bool, string?, string?) Ends(JsonElement tool) =>
        (tool.GetProperty("settled").GetBoolean(), tool.GetProperty("least").GetProperty("id").GetString(), tool.GetProperty("most").GetProperty("id").GetString());

    private static Answer Assess(string known, params string[] options)
    {
        using var folder = new Folder().With("thornbrook.thr", File.ReadAllText(Path.Combine(Folder.Repository, "samples", "Scores", "thornbrook.thr"))).With("case.json", known);
        return folder.Run(["assess", "thornbrook.thr", "--facts", "case.json", .. options]);
    }
}
