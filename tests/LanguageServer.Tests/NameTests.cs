using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Thresholds.LanguageServer.Tests.Harness;
using Xunit;

namespace Thresholds.LanguageServer.Tests;

public sealed class NameTests
{
    private static Marked With(string old, string marked) => Marked.Read(Brook.Text.Replace(old, marked));

    private static async Task<(Client Client, Marked Marked)> OpenAsync(Marked marked)
    {
        var client = await Client.StartAsync(Brook.Files);
        client.Open(Brook.Path, marked.Text);
        return (client, marked);
    }

    [Fact]
    public async Task ABulletTellsItsLevelCitationConditionAndRungs()
    {
        var (client, marked) = await OpenAsync(With("- some-absence", "- some-|absence"));
        await using var _ = client;
        var hover = await client.ResultAsync("textDocument/hover", marked.At(Brook.Path));
        Assert.Equal("some-absence", Marked.Cut(marked.Text, hover!["range"]!));
        var page = hover["contents"]!["value"]!.GetValue<string>();
        Assert.Equal(
            """
            **bullet** `some-absence`

            Attends less than nine tenths

            at **2 Extra help** in Education

            `when attendance in 50%..<90%`

            ladder `school` School attendance
            - 2 Extra help\: **Attends less than nine tenths**
            - 3 Statutory help\: Attends less than half

            from The paper, Matrix

            used by `example half`
            """.Replace("\\:", ":").Replace("attendance\n- 2", "attendance\n\n- 2").Trim(),
            page.Replace("\\:", ":").Trim());
    }

    [Fact]
    public async Task AFactOfAVocabularyTellsItsTypeAndUses()
    {
        var (client, marked) = await OpenAsync(With("when attendance <", "when |attendance <"));
        await using var _ = client;
        var page = (await client.ResultAsync("textDocument/hover", marked.At(Brook.Path)))!["contents"]!["value"]!.GetValue<string>();
        Assert.Contains("`percent 0%..100%`", page);
        Assert.Contains("`worse when lower`", page);
        Assert.Contains("used by `some-absence`, `much-absence`, `example half`", page);
        Assert.Contains("declared in words\\.thr", page);
    }

    [Fact]
    public async Task TextsOfAFileAreNoMarkup()
    {
        var (client, marked) = await OpenAsync(Marked.Read(Brook.Text.Replace("fact pregnant \"Pregnant\"", "fact |pregnant \"[x](http://evil) <b>*y*\"")));
        await using var _ = client;
        Assert.Contains("\\[x\\]\\(http\\://evil\\) \\<b\\>\\*y\\*", (await client.ResultAsync("textDocument/hover", marked.At(Brook.Path)))!["contents"]!["value"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("when attendance <", "when |attendance <", Brook.WordsPath, "attendance")]
    [InlineData("use words", "use wor|ds", Brook.WordsPath, "words")]
    [InlineData("ladder school\n  }\n  at", "ladder scho|ol\n  }\n  at", Brook.WordsPath, "school")]
    [InlineData("response extra", "response |extra", Brook.Path, "extra")]
    [InlineData("by worker", "by worker|", Brook.Path, "worker")]
    [InlineData("from paper", "from |paper", Brook.Path, "paper")]
    [InlineData("met some-absence", "met |some-absence", Brook.Path, "some-absence")]
    [InlineData("contact hub step", "contact |hub step", Brook.Path, "hub")]
    [InlineData("of received", "of |received", Brook.Path, "received")]
    public async Task ANameLeadsToItsDeclaration(string old, string marked, string path, string name)
    {
        var (client, read) = await OpenAsync(With(old, marked));
        await using var _ = client;
        var place = Assert.Single((JsonArray)(await client.ResultAsync("textDocument/definition", read.At(Brook.Path)))!)!;
        Assert.Equal((Client.Uri(path), name), (place["uri"]!.GetValue<string>(), Marked.Cut(path == Brook.Path ? read.Text : Brook.Words, place["range"]!)));
    }

    [Fact]
    public async Task ReferencesAreFoundInAllFiles()
    {
        await using var client = await Client.StartAsync([.. Brook.Files, (Brook.Path, Brook.Text), ("/w/hill.thr", "authority hill \"Hill\"\nuse words\nlevel 1 low \"Low\"\ndomain d \"D\" { at low { - x \"X\" when attendance < 5% } }\n"), ("/w/own.thr", "authority own \"Own\"\nlevel 1 low \"Low\"\nfact attendance \"A\" yes/no\n")]);
        var words = Marked.Read(Brook.Words.Replace("fact attendance", "fact |attendance"));
        foreach (var (with, count) in new[] { (true, 6), (false, 5) })
        {
            var asked = words.At(Brook.WordsPath);
            asked["context"] = new JsonObject { ["includeDeclaration"] = with };
            var places = (JsonArray)(await client.ResultAsync("textDocument/references", asked))!;
            Assert.Equal(count, places.Count);
            Assert.DoesNotContain(places, place => place!["uri"]!.GetValue<string>().EndsWith("own.thr", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task TheSameNameIsHighlighted()
    {
        var (client, marked) = await OpenAsync(With("level 2 extra", "level 2 |extra"));
        await using var _ = client;
        var places = (JsonArray)(await client.ResultAsync("textDocument/documentHighlight", marked.At(Brook.Path)))!;
        Assert.Equal([3, 2, 2, 2], places.Select(place => place!["kind"]!.GetValue<int>()));
        Assert.All(places, place => Assert.Equal("extra", Marked.Cut(marked.Text, place!["range"]!)));
    }

    [Fact]
    public async Task ANewNameReachesEveryFileAndChangesNothingElse()
    {
        var (client, marked) = await OpenAsync(With("when attendance <", "when |attendance <"));
        await using var _ = client;
        Assert.Equal("attendance", (await client.ResultAsync("textDocument/prepareRename", marked.At(Brook.Path)))!["placeholder"]!.GetValue<string>());
        var asked = marked.At(Brook.Path);
        asked["newName"] = "presence";
        var documents = (JsonArray)(await client.ResultAsync("textDocument/rename", asked))!["documentChanges"]!;
        var changed = documents.ToDictionary(document => document!["textDocument"]!["uri"]!.GetValue<string>(), document => Marked.Apply(document!["textDocument"]!["uri"]!.GetValue<string>().EndsWith("brook.thr", StringComparison.Ordinal) ? marked.Text : Brook.Words, document["edits"]));
        Assert.Equal(Brook.Text.Replace("attendance ", "presence "), changed[Client.Uri(Brook.Path)]);
        Assert.Equal(Brook.Words.Replace("fact attendance", "fact presence").Replace("on attendance", "on presence"), changed[Client.Uri(Brook.WordsPath)]);
        Assert.Equal(1, documents.Single(document => document!["textDocument"]!["uri"]!.GetValue<string>() == Client.Uri(Brook.Path))!["textDocument"]!["version"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("age", "fact 'age'")]
    [InlineData("some-absence", "bullet 'some-absence'")]
    [InlineData("someabsence", "bullet 'some-absence'")]
    [InlineData("and", "word of conditions")]
    [InlineData("Bad Name", "is not a name")]
    [InlineData("", "is not a name")]
    public async Task ANewNameThatMeansSomethingElseIsRefused(string name, string why)
    {
        var (client, marked) = await OpenAsync(With("when attendance <", "when |attendance <"));
        await using var _ = client;
        var asked = marked.At(Brook.Path);
        asked["newName"] = name;
        Assert.Contains(why, (await client.AskAsync("textDocument/rename", asked))["error"]!["message"]!.GetValue<string>());
    }

    [Fact]
    public async Task AFileIsRenamedWithThoseThatTakeItIn()
    {
        var (client, marked) = await OpenAsync(With("use words", "use wo|rds"));
        await using var _ = client;
        var asked = marked.At(Brook.Path);
        asked["newName"] = "terms";
        var documents = (JsonArray)(await client.ResultAsync("textDocument/rename", asked))!["documentChanges"]!;
        Assert.Equal([Brook.Text.Replace("use words", "use terms"), Brook.Words.Replace("vocabulary words", "vocabulary terms")], documents.Select(document => Marked.Apply(document!["textDocument"]!["uri"]!.GetValue<string>() == Client.Uri(Brook.Path) ? marked.Text : Brook.Words, document["edits"])));
    }

    [Fact]
    public async Task WhatHasNoNameIsNotRenamed()
    {
        var (client, marked) = await OpenAsync(With("domain education \"Education\"", "domain education \"Educ|ation\""));
        await using var _ = client;
        Assert.Null(await client.ResultAsync("textDocument/prepareRename", marked.At(Brook.Path)));
    }

    [Fact]
    public async Task ATemplateAndWhatReplacesItsPartsAreRenamedTogether()
    {
        const string Template = "template region \"Region\"\ndocument paper \"Paper\"\nlevel 1 low \"Low\"\nlevel 2 high \"High\"\ndomain home \"Home\" from paper { at low { - moves \"Moves\" } }\n";
        const string Town = "authority town \"Town\" extends region\nreplace mo|ves \"Moves often\" at high\ndomain home { at high { - noise \"Noise\" when met moves } }\nexample e \"E\" { help-at-low yes, moves yes => level high }\n";
        var marked = Marked.Read(Town);
        await using var client = await Client.StartAsync(("/w/region.thr", Template), ("/w/town.thr", marked.Text));
        Assert.Equal(["town.thr", "region.thr"], ((JsonArray)(await client.ResultAsync("textDocument/definition", marked.At("/w/town.thr")))!).Select(place => place!["uri"]!.GetValue<string>()[10..]));
        var asked = marked.At("/w/town.thr");
        asked["newName"] = "moves-home";
        var documents = (JsonArray)(await client.ResultAsync("textDocument/rename", asked))!["documentChanges"]!;
        Assert.Equal(new Dictionary<string, int> { ["region.thr"] = 1, ["town.thr"] = 3 }.OrderBy(pair => pair.Key), documents.ToDictionary(document => document!["textDocument"]!["uri"]!.GetValue<string>()[10..], document => ((JsonArray)document!["edits"]!).Count).OrderBy(pair => pair.Key));
        var level = new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = Client.Uri("/w/region.thr") }, ["position"] = new JsonObject { ["line"] = 2, ["character"] = 9 }, ["newName"] = "least" };
        var edits = ((JsonArray)(await client.ResultAsync("textDocument/rename", level))!["documentChanges"]!).Single(document => document!["textDocument"]!["uri"]!.GetValue<string>().EndsWith("town.thr", StringComparison.Ordinal))!["edits"];
        Assert.Contains("help-at-least yes", Marked.Apply(marked.Text, edits));
    }

    [Fact]
    public async Task ALadderOfOneFileIsTypedInAllItsPlacesAtOnce()
    {
        const string Alone = "authority a \"A\"\nlevel 1 low \"Low\"\nladder noi|se \"Noise\"\ndomain d \"D\" { at low { - loud \"Loud\" ladder noise } }\n";
        var marked = Marked.Read(Alone);
        await using var client = await Client.StartAsync(Brook.Files);
        client.Open("/w/alone.thr", marked.Text);
        Assert.Equal(2, ((JsonArray)(await client.ResultAsync("textDocument/linkedEditingRange", marked.At("/w/alone.thr")))!["ranges"]!).Count);
        var shared = With("ladder school\n  }\n  at", "ladder scho|ol\n  }\n  at");
        client.Open(Brook.Path, shared.Text);
        Assert.Null(await client.ResultAsync("textDocument/linkedEditingRange", shared.At(Brook.Path)));
    }
}
