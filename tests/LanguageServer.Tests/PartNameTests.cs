using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Thresholds.LanguageServer.Tests.Harness;
using Xunit;

namespace Thresholds.LanguageServer.Tests;

/// <summary>Names within something else: choices of a fact, bands of a score, outcomes of grids and triages, sections of laws.</summary>
public sealed class PartNameTests
{
    private const string Path = "/w/ford.thr";

    private const string WordsPath = "/w/parts.thr";

    private const string Words = """
        vocabulary parts "Shared"
        fact risk "Risk" one of low "Low" < middling "Middling" < high "High"
        fact pain "Pain" one of mild < strong
        law act "The act" { - s17 "Need" - s47 "Harm" }
        words "risky" mean risk in middling..high

        """;

    private const string Text = """
        authority ford "Ford"
        document paper "The paper"
        use parts
        level 1 lower "Lower" law act.s17
        level 2 upper "Upper" law act.s17, act.s47
        score tool "Tool" from paper {
          - gifts "Gifts" points 2
          - car   "Cars"  points 3 when risk is high
          band little "Little" 0..2
          band much   "Much"   3 or more
        }
        grid weigh "Weigh" rows risk columns pain from paper {
          outcomes slight "Slight" < grave "Grave"
          columns mild, strong
          row low slight, slight
          row middling slight, grave
          row high grave, grave
        }
        grid urgent "Urgent" rows pain columns risk from paper {
          columns low, middling, high
          row mild lower, lower, upper
          row strong lower, upper, upper
        }
        triage first "First" { outcome red "Red" when risk is high outcome green "Green" otherwise }
        triage second "Second" { outcome red "Red" when pain is strong outcome grey "Grey" otherwise }
        domain d "D" from paper {
          at upper {
            - a "A" when risk in (middling, high) and tool is much
            - b "B" when risk in low..middling and weigh >= grave
            - c "C" when urgent >= upper
          }
        }
        example one "One" { risk high, pain strong => level upper, tool is much, urgent is upper, outcome red, no outcome green }

        """;

    private static async Task<Client> OpenAsync(string text)
    {
        var client = await Client.StartAsync((WordsPath, Words));
        client.Open(Path, text);
        Assert.DoesNotContain(await client.FindingsAsync(Path, 1), finding => finding!["severity"]!.GetValue<int>() == 1);
        return client;
    }

    private static Marked With(string old, string marked)
    {
        Assert.Contains(old, Text);
        return Marked.Read(Text.Replace(old, marked));
    }

    private static string TextOf(string uri) => uri == Client.Uri(Path) ? Text : Words;

    [Theory]
    [InlineData("3 when risk is high", "3 when risk is |high", WordsPath, "high", 8)]
    [InlineData("row high", "row |high", WordsPath, "high", 8)]
    [InlineData("columns low,", "columns |low,", WordsPath, "low", 4)]
    [InlineData("risk in low..middling", "risk in low..|middling", WordsPath, "middling", 6)]
    [InlineData("{ risk high,", "{ risk |high,", WordsPath, "high", 8)]
    [InlineData("columns mild,", "columns mil|d,", WordsPath, "mild", 3)]
    [InlineData("law act.s17, act.s47", "law act.|s17, act.s47", WordsPath, "s17", 3)]
    [InlineData("tool is much }", "tool is |much }", Path, "much", 3)]
    [InlineData("band much", "band |much", Path, "much", 3)]
    [InlineData("weigh >= grave", "weigh >= |grave", Path, "grave", 5)]
    [InlineData("low slight, slight", "low |slight, slight", Path, "slight", 4)]
    [InlineData("no outcome green", "no outcome |green", Path, "green", 2)]
    [InlineData("mild lower, lower", "mild |lower, lower", Path, "lower", 4)]
    [InlineData("urgent >= upper", "urgent >= |upper", Path, "upper", 8)]
    public async Task AnInnerNameLeadsToItsDeclarationAndToAllThatSpeakOfIt(string old, string marked, string path, string name, int places)
    {
        var read = With(old == "tool is much }" ? "tool is much\n" : old, old == "tool is much }" ? "tool is |much\n" : marked);
        await using var client = await OpenAsync(read.Text);
        var declared = Assert.Single((JsonArray)(await client.ResultAsync("textDocument/definition", read.At(Path)))!)!;
        Assert.Equal((Client.Uri(path), name), (declared["uri"]!.GetValue<string>(), Marked.Cut(TextOf(Client.Uri(path)), declared["range"]!)));
        var asked = read.At(Path);
        asked["context"] = new JsonObject { ["includeDeclaration"] = true };
        var found = (JsonArray)(await client.ResultAsync("textDocument/references", asked))!;
        Assert.All(found, place => Assert.Equal(name, Marked.Cut(TextOf(place!["uri"]!.GetValue<string>()), place["range"]!)));
        Assert.Equal(places, found.Count);
        var here = (JsonArray)(await client.ResultAsync("textDocument/documentHighlight", read.At(Path)))!;
        Assert.Equal(found.Count(place => place!["uri"]!.GetValue<string>() == Client.Uri(Path)), here.Count);
        Assert.Equal(path == Path ? 1 : 0, here.Count(place => place!["kind"]!.GetValue<int>() == 3));
    }

    [Theory]
    [InlineData("row high", "row |high", "top")]
    [InlineData("risk in low..middling", "risk in low..|middling", "between")]
    [InlineData("act.s47", "act.|s47", "section-47")]
    [InlineData("band much", "band |much", "plenty")]
    [InlineData("weigh >= grave", "weigh >= |grave", "heavy")]
    [InlineData("no outcome green", "no outcome |green", "go")]
    [InlineData("urgent >= upper", "urgent >= |upper", "topmost")]
    public async Task ANewInnerNameChangesNoMeaning(string old, string marked, string name)
    {
        var read = With(old, marked);
        await using var client = await OpenAsync(read.Text);
        var before = await client.ResultAsync("textDocument/prepareRename", read.At(Path));
        Assert.NotNull(before);
        var asked = read.At(Path);
        asked["newName"] = name;
        var documents = (JsonArray)(await client.ResultAsync("textDocument/rename", asked))!["documentChanges"]!;
        var (words, text) = (Words, Text);
        foreach (var document in documents)
        {
            var isWords = document!["textDocument"]!["uri"]!.GetValue<string>() == Client.Uri(WordsPath);
            (words, text) = isWords ? (Marked.Apply(words, document["edits"]), text) : (words, Marked.Apply(text, document["edits"]));
        }

        // The old name is left nowhere as a word of its own, and the files are as free of errors as before.
        var oldName = before["placeholder"]!.GetValue<string>();
        Assert.DoesNotMatch($"(?<![\\w\"-]){oldName}(?![\\w\"-])", words + text);
        await using var again = await Client.StartAsync((WordsPath, words));
        again.Open(Path, text);
        Assert.DoesNotContain(await again.FindingsAsync(Path, 1), finding => finding!["severity"]!.GetValue<int>() == 1);
    }

    [Theory]
    [InlineData("row high", "row |high", "low", "choice 'low' of fact 'risk'")]
    [InlineData("band much", "band |much", "little", "band 'little' of score 'tool'")]
    [InlineData("band much", "band |much", "unknown", "word of conditions")]
    [InlineData("weigh >= grave", "weigh >= |grave", "slight", "outcome 'slight' of grid 'weigh'")]
    [InlineData("act.s47", "act.|s47", "s17", "section 's17' of law 'act'")]
    [InlineData("outcome green \"", "outcome |green \"", "red", "outcome 'red' of triage 'first'")]
    [InlineData("outcome grey", "outcome |grey", "green", "speaks of 'green' in every triage")]
    [InlineData("triage first \"First\" { outcome red", "triage first \"First\" { outcome |red", "scarlet", "speaks of 'red' in every triage")]
    public async Task ANewInnerNameThatWouldMeanSomethingElseIsRefused(string old, string marked, string name, string why)
    {
        var read = With(old, marked);
        await using var client = await OpenAsync(read.Text);
        var asked = read.At(Path);
        asked["newName"] = name;
        Assert.Contains(why, (await client.AskAsync("textDocument/rename", asked))["error"]?["message"]?.GetValue<string>());
    }

    [Fact]
    public async Task TheSameNameOfSomethingElseIsLeftAlone()
    {
        // A choice may bear the name of a level, of a bullet and of another fact's choice.
        var text = Text.Replace("one of mild", "one of mild").Replace("level 1 lower", "fact other \"Other\" one of high, upper\nlevel 1 lower").Replace("urgent >= upper\n", "urgent >= upper or other is |high or other is upper\n");
        var read = Marked.Read(text);
        await using var client = await OpenAsync(read.Text);
        var asked = read.At(Path);
        asked["newName"] = "huge";
        var document = Assert.Single((JsonArray)(await client.ResultAsync("textDocument/rename", asked))!["documentChanges"]!)!;
        Assert.Equal(read.Text.Replace("one of high,", "one of huge,").Replace("other is high", "other is huge"), Marked.Apply(read.Text, document["edits"]));
    }

    [Fact]
    public async Task AnOutcomeThatSeveralTriagesHaveLeadsToEachOfThem()
    {
        var read = With("upper, outcome red", "upper, outcome |red");
        await using var client = await OpenAsync(read.Text);
        var places = (JsonArray)(await client.ResultAsync("textDocument/definition", read.At(Path)))!;
        Assert.Equal(2, places.Count);
        Assert.All(places, place => Assert.Equal("red", Marked.Cut(Text, place!["range"]!)));
    }

    [Fact]
    public async Task AnInnerNameIsTold()
    {
        var read = With("tool is much\n", "tool is |much\n");
        await using var client = await OpenAsync(read.Text);
        Assert.Equal(
            "**band** `much` of score `tool`\n\n`band much \"Much\" 3 or more`\n\nused by `a`, `example one`",
            (await client.ResultAsync("textDocument/hover", read.At(Path)))!["contents"]!["value"]!.GetValue<string>());
    }
}
