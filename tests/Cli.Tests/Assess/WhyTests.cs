using System;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace Thresholds.Cli.Tests.Assess;

public sealed class WhyTests
{
    private const string Known = """{ "age": 15, "sexual-activity": true, "attendance": "72%" }""";

    [Fact]
    public void AnIndicatorThatIsMet()
    {
        var page = Assess(Known, "--why", "low-attendance").Clean().Out;
        Assert.StartsWith("Coventry Safeguarding Children Partnership\nAt school only 50% to 90% of the time in the last 2 terms\n\nMET\n", page);
        Assert.Contains("attendance in 50%..90%: holds (School attendance: 72%)\n", page);
        Assert.Contains("on-school-roll: holds (On the roll of a school, college or training: follows from\n              'attendance')\n", page);
        Assert.Contains("HOW THE DOCUMENT IS TO BE USED\n", page);
    }

    [Fact]
    public void AnIndicatorThatIsNotMet()
    {
        var page = Assess("""{ "attendance": "95%" }""", "--why", "low-attendance").Clean().Out;
        Assert.Contains("\nNOT MET\n", page);
        Assert.Contains("because     attendance in 50%..90%: does not hold (School attendance: 95%)\n", page);
    }

    [Fact]
    public void AnIndicatorThatIsOpenHangsOnWhatIsNotKnown()
    {
        var why = Json("{}", "--why", "low-attendance").GetProperty("indicator");
        Assert.Equal("unknown", why.GetProperty("truth").GetString());
        Assert.Contains(why.GetProperty("because").EnumerateArray(), part => part.GetProperty("words").GetString() == "attendance in 50%..90%" && part.GetProperty("truth").GetString() == "unknown");
        Assert.Equal("bullet low-attendance", why.GetProperty("why").GetProperty("words").GetString());
        Assert.NotEmpty(why.GetProperty("why").GetProperty("parts").EnumerateArray());
    }

    [Fact]
    public void ALevelRestsOnTheFewestFacts()
    {
        var level = Json(Known, "--why", "targeted").GetProperty("level");
        Assert.Equal(["attendance"], Assert.Single(level.GetProperty("restsOn").EnumerateArray()).EnumerateArray().Select(fact => fact.GetProperty("id").GetString()));
        Assert.Equal(["low-attendance"], level.GetProperty("for").EnumerateArray().Select(id => id.GetString()));
        Assert.Contains("WHAT IS OPEN\n", Assess(Known, "--why", "statutory").Clean().Out);
    }

    [Fact]
    public void TheWholeAnswerExplainsEveryIndicatorAndLevel()
    {
        var answer = Json(Known);
        var told = new[] { "met", "open", "notMet" }.SelectMany(list => answer.GetProperty(list).EnumerateArray()).ToList();
        Assert.Equal(149, told.Count);
        Assert.All(told, indicator => Assert.NotEmpty(indicator.GetProperty("because").EnumerateArray()));
        Assert.Equal(4, answer.GetProperty("levels").GetArrayLength());
        Assert.NotEmpty(answer.GetProperty("caveats").EnumerateArray());
        Assert.All(answer.GetProperty("questions").EnumerateArray(), question => Assert.All(question.GetProperty("bearings").EnumerateArray(), bearing => Assert.NotEmpty(bearing.GetProperty("source").GetString()!)));
        Assert.Contains("WHY NOT HIGHER\n  - 4 Statutory Intervention: open;", Assess(Known).Clean().Out);
    }

    [Fact]
    public void WhatWouldComeOfEveryValue()
    {
        var all = Json(Known, "--what-if", "attendance").GetProperty("whatIf").EnumerateArray().ToList();
        Assert.Equal([("attendance < 50%", 2), ("attendance in 50%..90%", 3), ("attendance > 90%", 2)], all.Select(one => (one.GetProperty("values").GetString(), one.GetProperty("indicatedLevel").GetInt32())));
        Assert.Equal(["low-attendance"], all[0].GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("indicator").GetString()));
        Assert.Contains("- 95%\n    Certain     2 Early Help\n", Assess(Known, "--what-if", "attendance=95%").Clean().Out);
    }

    [Theory]
    [InlineData("--why", "low-attendence", "--why: error: 'coventry' has no indicator or level 'low-attendence'; did you mean 'low-attendance'?\n")]
    [InlineData("--what-if", "attendence", "--what-if: error: there is no fact 'attendence'; did you mean 'attendance'?\n")]
    [InlineData("--what-if", "attendance=400%", "--what-if: error: 'attendance' is from 0% to 100%; 400% is outside\n")]
    [InlineData("--what-if", "=", "--what-if: error: there is no fact ''\n")]
    [InlineData("--salt", "none.bin", "none.bin: error: the salt cannot be read")]
    [InlineData("--salt", "short.bin", "short.bin: error: a salt has 16 to 4096 bytes\n")]
    public void WhatIsNotThereIsRefused(string option, string value, string message)
    {
        using var folder = new Folder().With("case.json", Known).With("short.bin", new byte[15]);
        var answer = folder.Run("assess", Folder.Coventry, "--facts", "case.json", option, value);
        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        Assert.StartsWith(message, answer.Err);
    }

    [Fact]
    public void OneQuestionAtATime() => Assert.Equal(2, Assess(Known, "--why", "targeted", "--what-if", "attendance").ExitCode);

    [Theory]
    [InlineData]
    [InlineData("--why", "statutory")]
    [InlineData("--what-if", "attendance")]
    public void HtmlIsOnePageWithoutScript(params string[] options)
    {
        var page = Assess(Known, [.. options, "--format", "html"]).Clean().Out;
        Assert.StartsWith("<!DOCTYPE html>\n", page);
        Assert.EndsWith("</html>\n", page);
        Assert.DoesNotContain("<script", page);
        Assert.DoesNotContain(" src=", page);
        Assert.Contains("How the document is to be used", page);
    }

    [Fact]
    public void WithASaltTheReceiptHasAFingerprintAndCanBeReadBack()
    {
        using var folder = new Folder().With("case.json", Known).With("salt.bin", new byte[32]);
        var answer = folder.Run("assess", Folder.Coventry, "--facts", "case.json", "--format", "json", "--salt", "salt.bin").Clean().Json();
        var receipt = Receipt.FromJson(answer.GetProperty("sealedReceipt").GetRawText());
        Assert.Equal(("coventry", "targeted", Folder.Noon.Date), (receipt.Authority, receipt.IndicatedLevel, receipt.AsOf));
        Assert.Equal(answer.GetProperty("receipt").GetProperty("compiler").GetString(), receipt.Compiler);
        Assert.Equal(JsonValueKind.Null, Json(Known).GetProperty("sealedReceipt").ValueKind);
    }

    private static JsonElement Json(string known, params string[] options) => Assess(known, [.. options, "--format", "json"]).Clean().Json();

    private static Answer Assess(string known, params string[] options)
    {
        using var folder = new Folder().With("case.json", known);
        return folder.Run(["assess", Folder.Coventry, "--facts", "case.json", .. options]);
    }
}
