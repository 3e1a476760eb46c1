using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Thresholds.LanguageServer.Tests.Harness;
using Xunit;

namespace Thresholds.LanguageServer.Tests;

public sealed class CompletionTests
{
    // A bullet that is being written in the cell of the higher level.
    private static Marked InBullet(string line) => Marked.Read(Brook.Text.Replace("    - young-and-pregnant \"Pregnant under 16\" when pregnant and age < 16", "    " + line));

    private static async Task<JsonArray> ItemsAsync(Client client, Marked marked)
    {
        client.Open(Brook.Path, marked.Text);
        return (JsonArray)(await client.ResultAsync("textDocument/completion", marked.At(Brook.Path)))!["items"]!;
    }

    [Theory]
    [InlineData("- x \"X\" when |", "age attendance pregnant risk not count", "some-absence yes school")]
    [InlineData("- x \"X\" when att|", "attendance", "worker")]
    [InlineData("- x \"X\" when risk |", "is >= in", "worse when total")]
    [InlineData("- x \"X\" when pregnant |", "and or", ">= in")]
    [InlineData("- x \"X\" when risk is |", "low medium high known unknown not", "pregnant yes")]
    [InlineData("- x \"X\" when risk in (low, |", "medium high", "pregnant")]
    [InlineData("- x \"X\" when age < 18 |", "years months and", "weeks percent")]
    [InlineData("- x \"X\" when attendance < |", "%", "years low")]
    [InlineData("- x \"X\" when count(at |", "extra universal statutory", "age")]
    [InlineData("- x \"X\" when met |", "some-absence much-absence", "age")]
    [InlineData("- x \"X\" ladder |", "school", "age extra")]
    [InlineData("- x \"X\" from |", "paper", "age")]
    [InlineData("- x \"X\" |", "when unless ladder from note allow except", "phone domain")]
    [InlineData("- x \"X\" allow |", "THR2008", "THR1001")]
    [InlineData("|", "- bullet", "domain fact")]
    public async Task OnlyWhatFitsABulletIsOffered(string line, string offered, string not)
    {
        await using var client = await Client.StartAsync(Brook.Files);
        var labels = (await ItemsAsync(client, InBullet(line))).Select(item => item!["label"]!.GetValue<string>()).ToHashSet();
        Assert.Empty((offered == "- bullet" ? ["- bullet", "+ strength"] : offered.Split(' ')).Except(labels));
        Assert.Empty(labels.Intersect(not.Split(' ')));
    }

    [Theory]
    [InlineData("use |", "words")]
    [InlineData("response |", "universal extra statutory")]
    [InlineData("response extra { | }", "offer lead step contact")]
    [InlineData("response extra { lead | }", "worker")]
    [InlineData("response extra { contact | }", "hub")]
    [InlineData("response extra { step | }", "decide")]
    [InlineData("response extra { step decide within 1 | }", "hours weeks")]
    [InlineData("response extra { step decide within 1 day of | }", "received")]
    [InlineData("fact x \"X\" |", "yes/no age percent")]
    [InlineData("domain d \"D\" { at | }", "universal extra statutory")]
    [InlineData("example x \"X\" { | }", "age pregnant attendance")]
    [InlineData("example x \"X\" { risk | }", "low medium high")]
    [InlineData("example x \"X\" { pregnant yes => | }", "level met open asks")]
    [InlineData("example x \"X\" { pregnant yes => level | }", "universal extra statutory")]
    [InlineData("|", "domain fact pathway example")]
    public async Task WhatFitsADeclarationIsOffered(string line, string offered)
    {
        await using var client = await Client.StartAsync(Brook.Files);
        var labels = (await ItemsAsync(client, Marked.Read(Brook.Text + line + "\n"))).Select(item => item!["label"]!.GetValue<string>()).ToHashSet();
        Assert.Empty(offered.Split(' ').Except(labels));
    }

    [Theory]
    [InlineData("- x \"X\" was |", "gone older", "kept x level")]
    [InlineData("- x \"X\" was gone, |", "older", "kept")]
    [InlineData("- x \"X\" when tool is |", "little much known", "gone")]
    [InlineData("- x \"X\" when weigh >= |", "high low", "little")]
    public async Task WhatTheEditionBeforeCalledItAndWhatToolsComeToIsOffered(string line, string offered, string not)
    {
        const string Now = "authority now \"Now\"\nedition \"E\" supersedes former\nlevel 1 low \"Low\"\nlevel 2 high \"High\"\nfact risk \"Risk\" one of less < more\nfact pain \"Pain\" one of mild < strong\nscore tool \"Tool\" { - gifts \"Gifts\" points 2 band little \"Little\" 0..1 band much \"Much\" 2 or more }\n"
            + "grid weigh \"Weigh\" rows risk columns pain { columns mild, strong row less low, low row more low, high }\ntriage rate \"Rate\" { outcome red \"Red\" when risk is more outcome green \"Green\" otherwise }\n";
        const string Former = "authority former \"Former\"\nlevel 1 low \"Low\"\ndomain d \"D\" { at low { - gone \"Gone\" - older \"Older\" - kept \"Kept\" } }\n";
        await using var client = await Client.StartAsync(("/w/former.thr", Former));
        var labels = (await ItemsAsync(client, Marked.Read(Now + "domain d \"D\" { at low { - kept \"Kept\"\n" + line + "\n} }\n"))).Select(item => item!["label"]!.GetValue<string>()).ToHashSet();
        Assert.Empty(offered.Split(' ', System.StringSplitOptions.RemoveEmptyEntries).Except(labels));
        Assert.Empty(labels.Intersect(not.Split(' ')));
        foreach (var (expectation, answers) in new[] { ("outcome |", "red green"), ("tool is |", "little much"), ("weigh is |", "low high"), ("|", "tool weigh outcome") })
        {
            var marked = Marked.Read(Now + "example e \"E\" { risk more => " + expectation + " }\n");
            Assert.Empty(answers.Split(' ').Except((await ItemsAsync(client, marked)).Select(item => item!["label"]!.GetValue<string>())));
        }
    }

    [Theory]
    [InlineData("- x \"X te|xt\"")]
    [InlineData("- x \"X\" # say |")]
    public async Task NothingIsOfferedInTextsAndComments(string line)
    {
        await using var client = await Client.StartAsync(Brook.Files);
        Assert.Empty(await ItemsAsync(client, InBullet(line)));
    }

    [Fact]
    public async Task WhatIsTypedIsReplacedAndExplained()
    {
        await using var client = await Client.StartAsync(Brook.Files);
        var marked = InBullet("- x \"X\" when [[atte|ndan]]");
        var item = (await ItemsAsync(client, marked)).Single(item => item!["label"]!.GetValue<string>() == "attendance")!;
        Assert.Equal("attendan", Marked.Cut(marked.Text, item["textEdit"]!["range"]!));
        Assert.Equal("School attendance", item["detail"]!.GetValue<string>());
        var resolved = await client.ResultAsync("completionItem/resolve", (JsonObject)item.DeepClone());
        Assert.Contains("percent 0%..100%", resolved!["documentation"]!["value"]!.GetValue<string>());
    }

    [Fact]
    public async Task AWholeBulletIsPutInWithPlacesToFillIn()
    {
        await using var client = await Client.StartAsync(Brook.Files);
        var item = (await ItemsAsync(client, InBullet("|"))).Single(item => item!["label"]!.GetValue<string>() == "- bullet when")!;
        Assert.Equal((2, "- ${1:name}  \"${2:Text}\"\n    when ${0:condition}"), (item["insertTextFormat"]!.GetValue<int>(), item["textEdit"]!["newText"]!.GetValue<string>()));
    }

    [Fact]
    public async Task AClientThatKnowsNoPlacesGetsPlainText()
    {
        await using var client = Client.Silent(Brook.Files);
        await client.AskAsync("initialize", new JsonObject { ["rootUri"] = "file:///w", ["capabilities"] = new JsonObject() });
        var item = (await ItemsAsync(client, InBullet("|"))).Single(item => item!["label"]!.GetValue<string>() == "- bullet when")!;
        Assert.Equal((true, "- name  \"Text\"\n    when condition"), (item["insertTextFormat"] is null, item["textEdit"]!["newText"]!.GetValue<string>()));
    }
}
