using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Thresholds.LanguageServer.Tests.Harness;
using Xunit;

namespace Thresholds.LanguageServer.Tests;

public sealed class ShapeTests
{
    [Fact]
    public async Task TheContentsOfADocumentAreATree()
    {
        await using var client = await Client.StartAsync(Brook.Files);
        client.Open(Brook.Path, Brook.Text);
        var symbols = (JsonArray)(await client.ResultAsync("textDocument/documentSymbol", Marked.Whole(Brook.Path)))!;
        var domain = symbols.Single(symbol => symbol!["name"]!.GetValue<string>() == "education")!;
        Assert.Equal("Education", domain["detail"]!.GetValue<string>());
        Assert.Equal(["at universal", "at extra", "at statutory"], ((JsonArray)domain["children"]!).Select(child => child!["name"]!.GetValue<string>()));
        Assert.Equal(["much-absence", "young-and-pregnant"], ((JsonArray)domain["children"]![2]!["children"]!).Select(child => child!["name"]!.GetValue<string>()));
        Assert.All(symbols, symbol => Assert.True(Marked.Cut(Brook.Text, symbol!["range"]!).Contains(Marked.Cut(Brook.Text, symbol["selectionRange"]!), System.StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("attend", "attendance")]
    [InlineData("smabs", "some-absence")]
    [InlineData("Statutory help", "statutory")]
    public async Task NamesAreFoundInAllFiles(string query, string name)
    {
        await using var client = await Client.StartAsync([.. Brook.Files, (Brook.Path, Brook.Text)]);
        var found = (JsonArray)(await client.ResultAsync("workspace/symbol", new JsonObject { ["query"] = query }))!;
        Assert.Contains(name, found.Select(symbol => symbol!["name"]!.GetValue<string>()));
        Assert.Empty((JsonArray)(await client.ResultAsync("workspace/symbol", new JsonObject { ["query"] = "zzz" }))!);
    }

    [Fact]
    public async Task NamesOfFilesAndPagesAreLinks()
    {
        var text = Brook.Text.Replace("document paper \"The paper\"", "document paper \"The paper\" web \"https://example.org/a paper\"").Replace("phone \"1\"", "phone \"1\" web \"javascript:alert(1)\" web \"http://x.org\"");
        await using var client = await Client.StartAsync(Brook.Files);
        client.Open(Brook.Path, text);
        var links = (JsonArray)(await client.ResultAsync("textDocument/documentLink", Marked.Whole(Brook.Path)))!;
        Assert.Equal(
            [("https://example.org/a paper", "https://example.org/a%20paper"), ("words", Client.Uri(Brook.WordsPath)), ("http://x.org", "http://x.org/")],
            links.Select(link => (Marked.Cut(text, link!["range"]!), link["target"]!.GetValue<string>())));
    }

    [Fact]
    public async Task BlocksAndCommentsFold()
    {
        await using var client = await Client.StartAsync();
        client.Open(Brook.Path, "# one\n# two\ndomain d \"D\" {\n  at low {\n    - a \"A\"\n        when b\n    - c \"C\"\n  }\n}\n");
        var folds = ((JsonArray)(await client.ResultAsync("textDocument/foldingRange", Marked.Whole(Brook.Path)))!).Select(fold => (fold!["startLine"]!.GetValue<int>(), fold["endLine"]!.GetValue<int>(), fold["kind"]?.GetValue<string>())).Order();
        Assert.Equal([(0, 1, "comment"), (2, 7, null), (3, 6, null), (4, 5, null)], folds);
    }

    [Fact]
    public async Task ASelectionGrowsFromWordToFile()
    {
        await using var client = await Client.StartAsync(Brook.Files);
        var marked = Marked.Read(Brook.Text.Replace("when attendance < 50%", "when atten|dance < 50%"));
        client.Open(Brook.Path, marked.Text);
        var asked = Marked.Whole(Brook.Path);
        asked["positions"] = new JsonArray(marked.Position(marked.Places[0]));
        var grown = new System.Collections.Generic.List<string>();
        for (var at = ((JsonArray)(await client.ResultAsync("textDocument/selectionRange", asked))!)[0]; at is not null; at = at["parent"])
        {
            grown.Add(Marked.Cut(marked.Text, at["range"]!));
        }

        Assert.Equal(["attendance", "attendance < 50%", "when attendance < 50%"], grown.Take(3));
        Assert.StartsWith("- much-absence", grown[3]);
        Assert.Equal(marked.Text, grown[^1]);
        Assert.Equal(grown.Select(part => part.Length).Order(), grown.Select(part => part.Length));
    }

    [Fact]
    public async Task EveryWordHasItsColour()
    {
        await using var client = await Client.StartAsync(Brook.Files);
        client.Open(Brook.Path, Brook.Text);
        var legend = client.Capabilities["semanticTokensProvider"]!["legend"]!["tokenTypes"]!;
        var data = ((JsonArray)(await client.ResultAsync("textDocument/semanticTokens/full", Marked.Whole(Brook.Path)))!["data"]!).Select(number => number!.GetValue<int>()).ToArray();
        var (line, column) = (0, 0);
        var lines = Brook.Text.Split('\n');
        var colours = new System.Collections.Generic.List<(string, string, int)>();
        for (var i = 0; i < data.Length; i += 5)
        {
            (line, column) = (line + data[i], data[i] == 0 ? column + data[i + 1] : data[i + 1]);
            colours.Add((lines[line].Substring(column, data[i + 2]), legend[data[i + 3]]!.GetValue<string>(), data[i + 4]));
        }

        foreach (var expected in new[] { ("brook", "namespace", 1), ("words", "namespace", 0), ("\"Extra help\"", "string", 0), ("extra", "enum", 1), ("some-absence", "method", 1), ("some-absence", "method", 0), ("attendance", "variable", 0), ("50%", "number", 0), ("school", "interface", 0), ("when", "keyword", 0), ("paper", "property", 1), ("..<", "operator", 0) })
        {
            Assert.Contains(expected, colours);
        }
    }

    [Fact]
    public async Task ColoursComeAsChangesAndInParts()
    {
        await using var client = await Client.StartAsync(Brook.Files);
        client.Open(Brook.Path, Brook.Text);
        var full = (await client.ResultAsync("textDocument/semanticTokens/full", Marked.Whole(Brook.Path)))!;
        var text = Brook.Text.Replace("\"Pregnant under 16\"", "\"Pregnant\"");
        client.Replace(Brook.Path, text, 2);
        var asked = Marked.Whole(Brook.Path);
        asked["previousResultId"] = full["resultId"]!.GetValue<string>();
        var edit = Assert.Single((JsonArray)(await client.ResultAsync("textDocument/semanticTokens/full/delta", asked))!["edits"]!)!;
        var data = ((JsonArray)full["data"]!).Select(number => number!.GetValue<int>()).ToList();
        data.RemoveRange(edit["start"]!.GetValue<int>(), edit["deleteCount"]!.GetValue<int>());
        data.InsertRange(edit["start"]!.GetValue<int>(), ((JsonArray)edit["data"]!).Select(number => number!.GetValue<int>()));
        var now = ((JsonArray)(await client.ResultAsync("textDocument/semanticTokens/full", Marked.Whole(Brook.Path)))!["data"]!).Select(number => number!.GetValue<int>());
        Assert.Equal(now, data);
        asked["previousResultId"] = "nonsense";
        Assert.NotNull((await client.ResultAsync("textDocument/semanticTokens/full/delta", asked))!["data"]);
        var part = Marked.Whole(Brook.Path);
        part["range"] = Marked.Read(text).Range(0, 5);
        Assert.InRange(((JsonArray)(await client.ResultAsync("textDocument/semanticTokens/range", part))!["data"]!).Count, 5, 15);
    }
}
