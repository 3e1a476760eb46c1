using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Thresholds.LanguageServer.Tests.Harness;
using Xunit;

namespace Thresholds.LanguageServer.Tests;

public sealed class MendTests
{
    private static readonly string Whole = Brook.Text.Replace("use words\n", "") + Brook.Words[(Brook.Words.IndexOf('\n') + 1)..];

    private static async Task<JsonArray> ActionsAsync(Client client, string text, params string[] only)
    {
        client.Open(Brook.Path, text);
        var asked = Marked.Whole(Brook.Path);
        asked["range"] = Marked.Read(text).Range(0, text.Length);
        asked["context"] = new JsonObject { ["diagnostics"] = new JsonArray() };
        if (only.Length > 0)
        {
            asked["context"]!["only"] = new JsonArray([.. only.Select(kind => (JsonNode)kind)]);
        }

        return (JsonArray)(await client.ResultAsync("textDocument/codeAction", asked))!;
    }

    private static async Task<string[]> CodesAsync(Client client, string text, int version)
    {
        client.Replace(Brook.Path, text, version);
        return [.. (await client.FindingsAsync(Brook.Path, version)).Select(finding => finding!["code"]!.GetValue<string>())];
    }

    // Each mend makes its finding go away, and no error comes.
    [Theory]
    [InlineData("attendance < 50%", "attendance <= 50%", "THR2006", "leave 50% to 'much-absence'", "in 50%<..<90%")]
    [InlineData("attendance in 50%..<90%", "attendance in 50%<..<90%", "THR2008", "let 'much-absence' claim 50% too", "attendance <= 50%")]
    [InlineData("attendance in 50%..<90%", "attendance in 50%<..<90%", "THR2008", "let 'some-absence' claim 50% too", "in 50%..<90%")]
    [InlineData("attendance < 50%", "attendance < 40%", "THR2008", "add a rung for attendance in 40%..<50% at 'extra'", "    - school-gap  \"what the document says\"  ladder school\n        when attendance in 40%..<50%")]
    [InlineData("attendance < 50%", "attendance < 40%", "THR2008", "add a rung for attendance in 40%..<50% at 'statutory'", "when attendance in 40%..<50%")]
    [InlineData("when pregnant and", "when pregnent and", "THR1001", "replace 'pregnent' by 'pregnant'", "when pregnant and")]
    [InlineData("response universal { offer \"Services\" }", "", "THR3009", "add a response at 'universal'", "response universal {\n  offer")]
    [InlineData("domain education \"Education\" from paper \"Matrix\" {", "domain education \"Education\" {", "THR4001", "cite 'paper'", "\n      from paper \"section\"")]
    [InlineData("contact hub \"Hub\" { phone \"1\" }", "contact hub \"Hub\" { phone \"1\" open mon..fri 09:00-17:00 }\ncontact night \"Night\" { phone \"2\" open always }", "THR3011", "turn to 'night' otherwise", "\n  otherwise night")]
    [InlineData("response universal", "pathway way \"Way\" when pregnant { offer \"Talk\" }\nresponse universal", "THR3008", "lead to 'hub'", "\n  to hub")]
    [InlineData("response universal", "pathway way \"Way\" when pregnant { offer \"Talk\" }\nresponse universal", "THR3008", "add a deadline for 'decide'", "\n  step decide within 1 working day")]
    [InlineData("- young-and-pregnant \"Pregnant under 16\" when pregnant and age < 16", "- young-and-pregnant \"Pregnant under 16\" when attendance < 50%", "THR2015", "keep the other, and take 'much-absence' out", "")]
    [InlineData("attendance < 50%", "attendance <= 50%", "THR2006", "allow THR2006 here, with a reason", "allow THR2006 because")]
    [InlineData("role worker \"Worker\"", "role worker \"Worker\"\nrole idle \"Idle\"", "THR1018", "remove the role 'idle'", "")]
    public async Task AMendMends(string old, string mistake, string code, string title, string mended)
    {
        await using var client = await Client.StartAsync();
        var text = Whole.Replace(old, mistake);
        var actions = await ActionsAsync(client, text);
        var action = actions.FirstOrDefault(action => action!["title"]!.GetValue<string>() == title);
        Assert.True(action is not null, string.Join("; ", actions.Select(known => known!["title"]!.GetValue<string>())));
        Assert.Equal(code, action["diagnostics"]![0]!["code"]!.GetValue<string>());
        var changed = Marked.Apply(text, action["edit"]!["documentChanges"]![0]!["edits"]);
        Assert.Contains(mended, changed);
        var before = await CodesAsync(client, text, 2);
        var after = await CodesAsync(client, changed, 3);
        Assert.Equal(before.Count(known => known == code) - 1, after.Count(known => known == code));
        Assert.DoesNotContain("THR0", string.Join(" ", after));
    }

    [Theory]
    [InlineData("response universal { offer \"Services\" }", "", "add a response at 'universal'")]
    [InlineData("attendance < 50%", "attendance < 40%", "add a rung for attendance in 40%..<50% at 'extra'")]
    [InlineData("attendance < 50%", "attendance < 40%", "allow THR2008 here, with a reason")]
    [InlineData("response universal", "pathway way \"Way\" when pregnant { offer \"Talk\" }\nresponse universal", "lead to 'hub'")]
    public async Task AMendHasTheLineEndsOfItsFile(string old, string mistake, string title)
    {
        await using var client = await Client.StartAsync();
        var text = Whole.Replace(old, mistake).Replace("\n", "\r\n");
        var action = (await ActionsAsync(client, text)).First(action => action!["title"]!.GetValue<string>() == title);
        var changed = Marked.Apply(text, action!["edit"]!["documentChanges"]![0]!["edits"]);
        Assert.NotEqual(text, changed);
        Assert.DoesNotContain('\n', changed.Replace("\r\n", ""));
    }

    [Fact]
    public async Task RungsThatAreUpsideDownAreExchanged()
    {
        const string Lower = "- less \"Attends less\" when attendance < 50% and pregnant ladder school";
        const string Higher = "- little \"Attends very little\" when attendance < 50% ladder school";
        static string Text(string lower, string higher) => $"authority a \"A\"\ndocument paper \"P\"\nlevel 1 low \"Low\"\nlevel 2 high \"High\"\nfact pregnant \"Pregnant\" yes/no\nfact attendance \"Attendance\" percent 0%..100% worse when lower\nladder school \"School\" on attendance\ndomain d \"D\" from paper {{\n  at low {{ {lower} }}\n  at high {{ {higher} }}\n}}\n";
        await using var client = await Client.StartAsync();
        var action = (await ActionsAsync(client, Text(Lower, Higher))).Single(action => action!["title"]!.GetValue<string>() == "exchange 'less' and 'little'")!;
        var changed = Marked.Apply(Text(Lower, Higher), action["edit"]!["documentChanges"]![0]!["edits"]);
        Assert.Equal(Text(Higher, Lower), changed);
        Assert.DoesNotContain("THR2010", await CodesAsync(client, changed, 2));
    }

    [Fact]
    public async Task TheCaseOfAFindingBecomesAnExample()
    {
        await using var client = await Client.StartAsync();
        var text = Whole.Replace("attendance < 50%", "attendance <= 50%");
        var action = (await ActionsAsync(client, text)).Single(action => action!["title"]!.GetValue<string>() == "make an example of this case")!;
        Assert.Null(action["edit"]);
        var resolved = (await client.ResultAsync("codeAction/resolve", (JsonObject)action.DeepClone()))!;
        var changed = Marked.Apply(text, resolved["edit"]!["documentChanges"]![0]!["edits"]);
        Assert.EndsWith("example thr2006-witness \"rungs overlap\" {\n  attendance 50%\n  => level statutory\n}\n", changed);
        Assert.DoesNotContain("THR5001", await CodesAsync(client, changed, 2));
    }

    [Theory]
    [InlineData("when [[pregnant and age < 16]]", "when new-definition\n", "define new-definition \"what it means\" as pregnant and age < 16\n")]
    [InlineData("when pregnant and[[ age < 16 ]]", "when pregnant and new-definition ", "define new-definition \"what it means\" as age < 16\n")]
    [InlineData("when [[(not pregnant or age < 16)]] and age > 2", "when new-definition and age > 2\n", "as not pregnant or age < 16\n")]
    [InlineData("when [[pregnant]] and age < 16", null, null)]
    [InlineData("when [[pregnant and]] age < 16", null, null)]
    [InlineData("when [[pregnant and age < ]]", null, null)]
    [InlineData("when pregnant and age[[ ]]< 16", null, null)]
    public async Task AConditionBecomesADefinition(string written, string? left, string? defined)
    {
        await using var client = await Client.StartAsync();
        var marked = Marked.Read(Whole.Replace("when pregnant and age < 16", written));
        client.Open(Brook.Path, marked.Text);
        var asked = Marked.Whole(Brook.Path);
        asked["range"] = marked.Range(marked.Parts[0].Start, marked.Parts[0].End);
        asked["context"] = new JsonObject { ["diagnostics"] = new JsonArray(), ["only"] = new JsonArray("refactor") };
        var actions = (JsonArray)(await client.ResultAsync("textDocument/codeAction", asked))!;
        if (left is null || defined is null)
        {
            Assert.Empty(actions);
            return;
        }

        var changed = Marked.Apply(marked.Text, Assert.Single(actions)!["edit"]!["documentChanges"]![0]!["edits"]);
        Assert.Contains(left, changed);
        Assert.Contains(defined, changed);
        Assert.Equal(await CodesAsync(client, marked.Text, 2), await CodesAsync(client, changed, 3));
    }

    [Fact]
    public async Task OtherKindsOfActionsAreNotOffered()
    {
        await using var client = await Client.StartAsync();
        Assert.Empty(await ActionsAsync(client, Whole.Replace("attendance < 50%", "attendance <= 50%"), "source.organizeImports"));
    }
}
