using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Thresholds.LanguageServer.Tests.Harness;
using Xunit;

namespace Thresholds.LanguageServer.Tests;

public sealed class FindingTests
{
    [Fact]
    public async Task WhatIsTypedIsFoundAtItsPlaceWithItsPageAndWhatBelongsToIt()
    {
        await using var client = await Client.StartAsync(Brook.Files);
        client.Open(Brook.Path, Brook.Text);
        Assert.Empty(await client.FindingsAsync(Brook.Path, 1));
        var text = Brook.Text.Replace("attendance < 50%", "attendance <= 50%");
        client.Replace(Brook.Path, text, 2);
        var overlap = Assert.Single(await client.FindingsAsync(Brook.Path, 2))!;
        Assert.Equal(("THR2006", 2, "thr", "https://example.org/THR2006"), (overlap["code"]!.GetValue<string>(), overlap["severity"]!.GetValue<int>(), overlap["source"]!.GetValue<string>(), overlap["codeDescription"]!["href"]!.GetValue<string>()));
        Assert.Contains("attendance 50%", overlap["message"]!.GetValue<string>());
        Assert.Equal("some-absence", Marked.Cut(text, overlap["range"]!));
        var related = Assert.Single((JsonArray)overlap["relatedInformation"]!)!;
        Assert.Equal((Client.Uri(Brook.Path), "much-absence"), (related["location"]!["uri"]!.GetValue<string>(), Marked.Cut(text, related["location"]!["range"]!)));
    }

    [Fact]
    public async Task ChangesOfPartsAddUp()
    {
        await using var client = await Client.StartAsync(Brook.Files);
        var marked = Marked.Read(Brook.Text.Replace("attendance < 50%", "attendance <[[]] [[50]]%"));
        client.Open(Brook.Path, marked.Text);
        client.Tell("textDocument/didChange", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = Client.Uri(Brook.Path), ["version"] = 2 },
            ["contentChanges"] = new JsonArray(
                new JsonObject { ["range"] = marked.Range(marked.Parts[1].Start, marked.Parts[1].End), ["text"] = "5" },
                new JsonObject { ["range"] = marked.Range(marked.Parts[1].Start + 1, marked.Parts[1].Start + 1), ["text"] = "5" },
                new JsonObject { ["range"] = marked.Range(marked.Parts[0].Start, marked.Parts[0].End), ["text"] = "=" }),
        });
        Assert.Contains("THR2006", (await client.FindingsAsync(Brook.Path, 2)).Select(finding => finding!["code"]!.GetValue<string>()));
        var changed = await client.ResultAsync("textDocument/hover", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = Client.Uri(Brook.Path) }, ["position"] = marked.Position(marked.Text.IndexOf("much-absence", System.StringComparison.Ordinal)) });
        Assert.Contains("attendance <= 55%", changed!["contents"]!["value"]!.GetValue<string>());
    }

    [Fact]
    public async Task AnEditOfAVocabularyIsFeltByThoseThatUseItAndByNoOthers()
    {
        const string Other = "authority other \"Other\"\nlevel 1 low \"Low\"\nrole nobody \"Nobody\"\n";
        await using var client = await Client.StartAsync((Brook.Path, Brook.Text), (Brook.WordsPath, Brook.Words), ("/w/other.thr", Other));
        Assert.Equal("THR1018", Assert.Single(await client.FindingsAsync("/w/other.thr", null))!["code"]!.GetValue<string>());
        client.Open(Brook.WordsPath, Brook.Words);
        await client.FindingsAsync(Brook.WordsPath, 1);
        client.Replace(Brook.WordsPath, Brook.Words.Replace("fact age ", "fact ages "), 2);
        var undeclared = await client.ToldAsync(message => message["params"]?["uri"]?.GetValue<string>() == Client.Uri(Brook.Path) && ((JsonArray)message["params"]!["diagnostics"]!).Count > 0);
        Assert.Equal("THR1001", undeclared["params"]!["diagnostics"]![0]!["code"]!.GetValue<string>());
        Assert.Equal(1, client.TimesTold("/w/other.thr"));
        client.Replace(Brook.WordsPath, Brook.Words, 3);
        await client.FindingsAsync(Brook.WordsPath, 3);
        await client.ToldAsync(message => message["params"]?["uri"]?.GetValue<string>() == Client.Uri(Brook.Path) && ((JsonArray)message["params"]!["diagnostics"]!).Count == 0);
    }

    [Fact]
    public async Task WhatIsClosedIsReadFromDiskAgainAndWhatIsGoneHasNoFindings()
    {
        await using var client = await Client.StartAsync([.. Brook.Files, (Brook.Path, Brook.Text)]);
        client.Open(Brook.Path, Brook.Text.Replace("use words", "use word"));
        Assert.NotEmpty(await client.FindingsAsync(Brook.Path, 1));
        client.Tell("textDocument/didClose", Marked.Whole(Brook.Path));
        Assert.Empty(await client.FindingsAsync(Brook.Path, null));
        client.Disk.Files[Brook.Path] = "nonsense";
        client.Tell("workspace/didChangeWatchedFiles", new JsonObject { ["changes"] = new JsonArray(new JsonObject { ["uri"] = Client.Uri(Brook.Path), ["type"] = 2 }) });
        await client.ToldAsync(message => message["params"]?["uri"]?.GetValue<string>() == Client.Uri(Brook.Path) && message["params"]!["version"] is null && ((JsonArray)message["params"]!["diagnostics"]!).Count > 0);
        client.Disk.Files.TryRemove(Brook.Path, out _);
        var told = client.TimesTold(Brook.Path);
        client.Tell("workspace/didChangeWatchedFiles", new JsonObject { ["changes"] = new JsonArray(new JsonObject { ["uri"] = Client.Uri(Brook.Path), ["type"] = 3 }) });
        await client.ToldAsync(_ => client.TimesTold(Brook.Path) > told);
    }

    [Theory]
    [InlineData("utf-8", 16)]
    [InlineData("utf-16", 13)]
    [InlineData("utf-32", 12)]
    public async Task ColumnsAreCountedAsAgreed(string encoding, int column)
    {
        await using var client = await Client.StartAsync(encoding);
        Assert.Equal(encoding, client.Capabilities["positionEncoding"]!.GetValue<string>());
        client.Open(Brook.Path, "authority a \"A\"\nlevel 1 low \"Low\"\nrole b \"\U0001F600\u00e9\" wrong\n");
        var found = (await client.FindingsAsync(Brook.Path, 1)).Single(finding => finding!["range"]!["start"]!["line"]!.GetValue<int>() == 2 && finding["code"]!.GetValue<string>() == "THR0004")!;
        Assert.Equal((column, column + "wrong".Length), (found["range"]!["start"]!["character"]!.GetValue<int>(), found["range"]!["end"]!["character"]!.GetValue<int>()));
    }
}
