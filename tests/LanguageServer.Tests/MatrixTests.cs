using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Thresholds.LanguageServer.Tests.Harness;
using Xunit;

namespace Thresholds.LanguageServer.Tests;

public sealed class MatrixTests
{
    private const string Shared = "/w/shared.thr";
    private const string Local = "/w/local.thr";

    private const string SharedText = """
        template shared "Shared"
        document paper "Paper"
        level 1 universal "Universal"
        level 2 extra "Extra help"
        fact late "Late" yes/no
        domain health "Health" from paper {
          area body "Body" { at extra { - slow "Slow" - moves "Moves often" } }
          at extra { - tired "Tired" }
        }

        """;

    private static async Task<JsonNode?> MatrixAsync(string path, params (string Path, string Text)[] files)
    {
        await using var client = await Client.StartAsync(files);
        return await client.ResultAsync("thr/matrix", new JsonObject { ["uri"] = Client.Uri(path) });
    }

    // Each row with the bullets of its columns, as the matrix is read.
    private static List<string> Rows(JsonNode matrix)
    {
        var rows = new List<string>();
        foreach (var domain in matrix["domains"]!.AsArray())
        {
            rows.Add(Row(domain!));
            rows.AddRange(domain!["areas"]!.AsArray().Select(area => "  " + Row(area!)));
        }

        return rows;
    }

    private static string Row(JsonNode row) => $"{row["label"]}:" + string.Concat(row["cells"]!.AsArray().Select(cell => $" [{cell!["column"]}] {string.Join(" ", cell["bullets"]!.AsArray().Select(bullet => (bullet!["isStrength"]!.GetValue<bool>() ? "+" : "-") + bullet["name"]))}"));

    private static IEnumerable<JsonNode> Bullets(JsonNode matrix) => matrix["domains"]!.AsArray().SelectMany(domain => domain!["areas"]!.AsArray().Prepend(domain)).SelectMany(row => row!["cells"]!.AsArray()).SelectMany(cell => cell!["bullets"]!.AsArray()).OfType<JsonNode>();

    private static JsonNode Bullet(JsonNode matrix, string name) => Bullets(matrix).Single(bullet => bullet["name"]!.GetValue<string>() == name);

    private static string[] Columns(JsonNode matrix) => [.. matrix["columns"]!.AsArray().Select(column => $"{column!["kind"]} {column["name"]} {column["label"]}")];

    [Fact]
    public async Task LevelsAreAcrossAndDomainsDown()
    {
        var matrix = (await MatrixAsync(Brook.Path, [.. Brook.Files, (Brook.Path, Brook.Text)]))!;
        Assert.Equal("Brook", matrix["title"]!.GetValue<string>());
        Assert.Equal(["level universal 1 Universal", "level extra 2 Extra help", "level statutory 3 Statutory help"], Columns(matrix));
        Assert.Equal(["Education: [0] +well [1] -some-absence [2] -much-absence -young-and-pregnant"], Rows(matrix));
        Assert.Equal(["school School attendance"], matrix["ladders"]!.AsArray().Select(ladder => $"{ladder!["name"]} {ladder["label"]}"));
        var bullet = Bullet(matrix, "some-absence");
        Assert.Equal("when attendance in 50%..<90%", bullet["condition"]!.GetValue<string>());
        Assert.Equal("school", bullet["ladders"]![0]!.GetValue<string>());
        Assert.Equal("""- some-absence "Attends less than nine tenths" when attendance in 50%..<90% ladder school""", Marked.Cut(Brook.Text, bullet["place"]!["range"]!));
    }

    [Fact]
    public async Task AFindingIsShownAtEveryBulletThatItIsAbout()
    {
        var matrix = (await MatrixAsync(Brook.Path, [.. Brook.Files, (Brook.Path, Brook.Text.Replace("{ + well", "{ - twin \"Twin\" when attendance < 50% + well"))]))!;
        var (one, other) = (Bullet(matrix, "twin")["findings"]!.AsArray(), Bullet(matrix, "much-absence")["findings"]!.AsArray());
        var contradiction = one.Single(finding => finding!["code"]!.GetValue<string>() == "THR2003")!;
        Assert.Contains(other, finding => finding!.ToJsonString() == contradiction.ToJsonString());
        Assert.Contains("for example: attendance", contradiction["message"]!.GetValue<string>());
        Assert.Equal(2, contradiction["severity"]!.GetValue<int>());
        Assert.Empty(Bullet(matrix, "well")["findings"]!.AsArray());
        Assert.DoesNotContain(matrix["elsewhere"]!.AsArray(), finding => finding!["code"]!.GetValue<string>() == "THR2003");
    }

    [Fact]
    public async Task WhatIsAboutNoBulletIsListed()
    {
        var matrix = (await MatrixAsync(Brook.Path, [.. Brook.Files, (Brook.Path, Brook.Text + "use nothing\n")]))!;
        Assert.Contains(matrix["elsewhere"]!.AsArray(), finding => finding!["severity"]!.GetValue<int>() == 1 && finding["message"]!.GetValue<string>().Contains("'nothing'", StringComparison.Ordinal));
        Assert.Equal(4, Bullets(matrix).Count());
    }

    [Fact]
    public async Task LevelsThatNothingDeclaresHaveColumnsOfTheirOwn()
    {
        var matrix = (await MatrixAsync(Brook.Path, [.. Brook.Files, (Brook.Path, Brook.Text.Replace("at extra {", "at extar {").Replace("at statutory {", "strengths { + warm \"Warm\" }\nat {"))]))!;
        Assert.Equal(["level universal 1 Universal", "level extra 2 Extra help", "level statutory 3 Statutory help", "undeclared extar extar", "undeclared  no level", "strengths  Strengths"], Columns(matrix));
        Assert.Equal(["Education: [0] +well [3] -some-absence [4] -much-absence -young-and-pregnant [5] +warm"], Rows(matrix));
        Assert.Null(matrix["columns"]![3]!["place"]);
    }

    [Fact]
    public async Task TwoBulletsOfOneNameAreBothShown()
    {
        var matrix = (await MatrixAsync(Brook.Path, [.. Brook.Files, (Brook.Path, Brook.Text.Replace("- young-and-pregnant", "- some-absence").Replace("+ well \"", "+ \""))]))!;
        Assert.Equal(["Education: [0] + [1] -some-absence [2] -much-absence -some-absence"], Rows(matrix));
        Assert.Equal(["Attends less than nine tenths", "Pregnant under 16"], Bullets(matrix).Where(bullet => bullet["name"]!.GetValue<string>() == "some-absence").Select(bullet => bullet["text"]!.GetValue<string>()));
    }

    [Fact]
    public async Task AVariantStandsWithItsTemplate()
    {
        const string Text = """
            authority local "Local" extends shared
            document own "Own"
            replace slow "Slow and late" at universal when late from own
            withdraw moves because "so decided"
            domain health { area body { at extra from own { - teeth "Teeth" } } at extra from own { - dentist "No dentist" } }
            domain home "Home" from own { at universal { + warm "Warm" } }

            """;
        var matrix = (await MatrixAsync(Local, (Shared, SharedText), (Local, Text)))!;
        Assert.Equal(["Health: [1] -tired -dentist", "  Body: [0] -slow [1] -teeth", "Home: [0] +warm"], Rows(matrix));
        Assert.Equal(Client.Uri(Local), Bullet(matrix, "slow")["place"]!["uri"]!.GetValue<string>());
        Assert.Equal("Slow and late", Bullet(matrix, "slow")["text"]!.GetValue<string>());
        Assert.Equal(Client.Uri(Shared), Bullet(matrix, "tired")["place"]!["uri"]!.GetValue<string>());
        Assert.Equal(["Health: [1] -tired", "  Body: [1] -slow -moves"], Rows((await MatrixAsync(Shared, (Shared, SharedText)))!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("vocabulary words \"Words\"\nfact a \"A\" yes/no\n")]
    public async Task AFileWithoutMatrixHasAnEmptyOne(string text)
    {
        var matrix = (await MatrixAsync(Local, (Local, text)))!;
        Assert.Empty(matrix["columns"]!.AsArray());
        Assert.Empty(matrix["domains"]!.AsArray());
    }

    [Fact]
    public async Task NothingIsKnownOfOtherFiles() => Assert.Null(await MatrixAsync("/elsewhere.thr", Brook.Files));

    [Theory]
    [InlineData("", "half passes")]
    [InlineData("example wrong \"Wrong\" { attendance 60% => level statutory }\n", "half passes", "wrong fails the example expects 'level statutory', but")]
    [InlineData("example typed \"Typed\" { attendence 60% => level statutory }\n", "half notRun", "typed fails there is no")]
    [InlineData("allow THR9999 because \"x\"\n", "half passes")]
    [InlineData("level 4 more\n", "half notRun")]
    public async Task ExamplesTellWhatCameOfThem(string added, params string[] expected)
    {
        await using var client = await Client.StartAsync([.. Brook.Files, (Brook.Path, Brook.Text + added)]);
        var examples = (await client.ResultAsync("thr/examples", new JsonObject { ["uri"] = Client.Uri(Brook.Path) }))!.AsArray();
        var told = examples.Select(example => string.Join(" ", example!["messages"]!.AsArray().Select(message => message!.GetValue<string>()).Prepend($"{example["name"]} {example["result"]}"))).ToList();
        Assert.Equal(expected.Length, told.Count);
        Assert.All(expected.Zip(told), pair => Assert.StartsWith(pair.First, pair.Second));
    }
}
