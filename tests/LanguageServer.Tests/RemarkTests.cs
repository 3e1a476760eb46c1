using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Thresholds.LanguageServer.Tests.Harness;
using Xunit;

namespace Thresholds.LanguageServer.Tests;

public sealed class RemarkTests
{
    private static async Task<(string Label, string Before)[]> HintsAsync(Client client, string text)
    {
        client.Open(Brook.Path, text);
        var asked = Marked.Whole(Brook.Path);
        asked["range"] = Marked.Read(text).Range(0, text.Length);
        return [.. ((JsonArray)(await client.ResultAsync("textDocument/inlayHint", asked))!).Select(hint => (hint!["label"]!.GetValue<string>(), text[..Marked.Offset(text, hint["position"]!)].Split('\n')[^1]))];
    }

    [Fact]
    public async Task ADeadlineIsResolved()
    {
        await using var client = await Client.StartAsync(Brook.Files);
        var (label, before) = Assert.Single(await HintsAsync(client, Brook.Text));
        Assert.Equal("Fri 12:00 → end of Mon", label);
        Assert.EndsWith("within 1 working day of received", before);
    }

    [Fact]
    public async Task ABulletFarFromItsHeadingSaysWhereItStands()
    {
        await using var client = await Client.StartAsync(Brook.Files);
        var bullets = string.Concat(Enumerable.Range(0, 15).Select(number => $"    - b{number} \"Bullet {(char)('a' + number)}\"\n"));
        var hints = (await HintsAsync(client, Brook.Text.Replace("  at extra {\n", "  at extra {\n" + bullets))).Where(hint => hint.Label.StartsWith('2')).ToArray();
        Assert.Equal(["b12", "b13", "b14", "some-absence"], hints.Select(hint => hint.Before.Trim().Split(' ')[1]));
        Assert.All(hints, hint => Assert.Equal("2 Extra help · Education", hint.Label));
    }

    [Fact]
    public async Task LensesTellOfFindingsLaddersAndExamples()
    {
        await using var client = await Client.StartAsync();
        client.Open(Brook.Path, (Brook.Text.Replace("use words\n", "") + Brook.Words[(Brook.Words.IndexOf('\n') + 1)..]).Replace("attendance < 50%", "attendance <= 50%").Replace("=> level extra,", "=> level statutory,"));
        var text = await LensesAsync(client);
        Assert.Contains(("half", "fails"), text);
        client.Replace(Brook.Path, (Brook.Text.Replace("use words\n", "") + Brook.Words[(Brook.Words.IndexOf('\n') + 1)..]).Replace("attendance < 50%", "attendance <= 50%"), 2);
        text = await LensesAsync(client);
        Assert.Contains(("half", "passes"), text);
        Assert.Contains(("school", "2 rungs: extra < statutory"), text);
        Assert.Contains(("education", "1 finding"), text);
    }

    private static async Task<(string Name, string Title)[]> LensesAsync(Client client)
    {
        var symbols = (JsonArray)(await client.ResultAsync("textDocument/documentSymbol", Marked.Whole(Brook.Path)))!;
        return [.. ((JsonArray)(await client.ResultAsync("textDocument/codeLens", Marked.Whole(Brook.Path)))!).Select(lens =>
            (symbols.First(symbol => symbol!["selectionRange"]!.ToJsonString() == lens!["range"]!.ToJsonString())!["name"]!.GetValue<string>(), lens!["command"]!["title"]!.GetValue<string>()))];
    }
}
