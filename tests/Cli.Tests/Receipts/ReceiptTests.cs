using System;
using System.Linq;
using System.Text;
using Xunit;

namespace Thresholds.Cli.Tests.Receipts;

public sealed class ReceiptTests
{
    private const string Document = """
        authority millbrook "Millbrook"
        level 1 low "Low"
        level 2 high "High"
        fact hurt "Hurt" yes/no
        domain child "Child" { at high { - injured "Injured" when hurt } }
        pathway referral "A referral" {
          always { - hurt-baby "A hurt baby" when hurt }
          may { - worried "Somebody is worried" when hurt }
          always { - never-there "Not in this case" when not hurt }
        }

        """;

    [Fact]
    public void ADepartureIsOnTheReceiptThatIsWritten()
    {
        using var folder = Case("""{ "hurt": true }""");
        Assert.Equal(0, folder.Run("assess", "a.thr", "--facts", "c.json", "--salt", "salt", "--receipt", "first").Clean().ExitCode);
        folder.Run("assess", "a.thr", "--facts", "c.json", "--salt", "salt", "--receipt", "second", "--depart", "hurt-baby=seen today = no injury", "--by", "duty manager").Clean();
        var departure = Assert.Single(Receipt.FromJson(folder.Read("second")).Departures);
        Assert.Equal(("hurt-baby", "seen today = no injury", "duty manager"), (departure.Trigger, departure.Reason, departure.By));
        Assert.Empty(Receipt.FromJson(folder.Read("first")).Departures);

        var answer = folder.Run("receipts", "first", "second");
        Assert.Equal((1, "departures\n  left   nothing\n  right  hurt-baby by duty manager: seen today = no injury\n", ""), (answer.ExitCode, answer.Out, answer.Err));
        Assert.Equal((0, "The receipts are the same.\n"), (folder.Run("receipts", "first", "first").ExitCode, folder.Run("receipts", "first", "first").Out));
        var page = folder.Run("receipts", "first", "second", "--format", "json").Json();
        Assert.False(page.GetProperty("same").GetBoolean());
        Assert.Equal("departures", Assert.Single(page.GetProperty("differences").EnumerateArray()).GetProperty("part").GetString());
    }

    [Theory]
    [InlineData("text", "\nDEPARTED FROM\n  - A hurt baby\n    trigger     hurt-baby\n    reason      seen <today>\n    by          duty manager\n    source      [a.thr:7]\n")]
    [InlineData("html", "<li>A hurt baby\n<dl>\n<dt>trigger</dt><dd>hurt-baby</dd>\n<dt>reason</dt><dd>seen &lt;today&gt;</dd>\n<dt>by</dt><dd>duty manager</dd>\n")]
    public void ThePageTellsWhatTheReceiptRecords(string format, string told)
    {
        using var folder = Case("""{ "hurt": true }""");
        string[] line = ["assess", "a.thr", "--facts", "c.json", "--salt", "salt", "--format", format];
        Assert.Contains(told, folder.Run([.. line, "--receipt", "r", "--depart", "hurt-baby=seen <today>", "--by", "duty manager"]).Clean().Out);
        Assert.DoesNotContain("DEPARTED FROM", folder.Run(line).Clean().Out.ToUpperInvariant());

        // What is on no receipt is not recorded.
        folder.With("c.json", """{ "facts": { "hurt": true }, "departures": [{ "trigger": "hurt-baby", "reason": "seen today", "by": "duty manager" }] }""");
        Assert.DoesNotContain("DEPARTED FROM", folder.Run(line).Out.ToUpperInvariant());
        Assert.Contains("DEPARTED FROM", folder.Run([.. line, "--receipt", "other"]).Clean().Out.ToUpperInvariant());
    }

    [Fact]
    public void ACaseMayDepartToo()
    {
        using var folder = Case("""{ "facts": { "hurt": true }, "departures": [{ "trigger": "hurt-baby", "reason": "seen today", "by": "duty manager" }] }""");
        var page = folder.Run("assess", "a.thr", "--facts", "c.json", "--salt", "salt", "--format", "json").Clean().Json();
        Assert.Equal("seen today", Assert.Single(page.GetProperty("sealedReceipt").GetProperty("departures").EnumerateArray()).GetProperty("reason").GetString());

        // Without a receipt nobody is left to think that it is recorded.
        Assert.Contains("c.json:1:45: note: departures are recorded on a receipt, and none is asked for", folder.Run("assess", "a.thr", "--facts", "c.json").Err);
    }

    [Theory]
    [InlineData("hurt-babi=why", "'millbrook' has no trigger 'hurt-babi'; did you mean 'hurt-baby'?")]
    [InlineData("worried=why", "'worried' says that something may be done, and not doing it is no departure; take it out")]
    [InlineData("never-there=why", "'never-there' is not open for certain in this case; open are hurt-baby")]
    [InlineData("hurt-baby= ", "the reason is missing; the document asks for it")]
    [InlineData("hurt-baby", "'hurt-baby' is no departure; write trigger and reason")]
    public void WhatIsNoDepartureIsRefused(string departure, string message)
    {
        using var folder = Case("""{ "hurt": true }""");
        var answer = folder.Run("assess", "a.thr", "--facts", "c.json", "--salt", "salt", "--receipt", "r", "--depart", departure, "--by", "x");
        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        Assert.Contains(message, answer.Err);
        Assert.ThrowsAny<System.IO.IOException>(() => folder.Read("r"));
    }

    [Theory]
    [InlineData("""[{ "trigger": "hurt-baby", "reason": "x" }]""", "c.json:1:45: error: a departure has the text \"by\": which trigger, why, and who answers for it")]
    [InlineData("""[{ "trigger": "hurt-babi", "reason": "x", "by": "y" }]""", "c.json:1:45: error: 'millbrook' has no trigger 'hurt-babi'; did you mean 'hurt-baby'?")]
    [InlineData("""[{ "trigger": "hurt-baby", "reason": "x", "by": "y" }, { "trigger": "hurt-baby", "reason": "x", "by": "y" }]""", "'hurt-baby' is departed from twice; keep one")]
    [InlineData("""[{ "trigger": "hurt-baby", "reason": "x", "by": "y", "bye": 1 }]""", "'bye' is no part of a departure; it has trigger, reason, by")]
    [InlineData("""{ "trigger": "hurt-baby" }""", "c.json:1:44: error: departures are a list of objects")]
    public void WhatIsWrongInACaseIsShownAtItsPlace(string departures, string message)
    {
        using var folder = Case($$"""{ "facts": { "hurt": true }, "departures": {{departures}} }""");
        var answer = folder.Run("assess", "a.thr", "--facts", "c.json", "--salt", "salt", "--format", "json");
        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        Assert.Contains(message, answer.Err);
    }

    [Theory]
    [InlineData("--receipt r", "a receipt is sealed with a salt; add '--salt FILE'")]
    [InlineData("--salt salt --receipt r --depart hurt-baby=x", "--depart and --by belong together")]
    [InlineData("--salt salt --by x --receipt r", "--depart and --by belong together")]
    [InlineData("--salt salt --depart hurt-baby=x --by y", "a departure is recorded on the receipt; add '--receipt FILE', or '--format json'")]
    [InlineData("--salt salt --receipt no/such/folder/r", "this cannot be written")]
    public void OptionsThatDoNotGoTogether(string options, string message)
    {
        using var folder = Case("""{ "hurt": true }""");
        var answer = folder.Run(["assess", "a.thr", "--facts", "c.json", .. options.Split(' ')]);
        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        Assert.Contains(message, answer.Err);
    }

    [Fact]
    public void WhatIsNoReceiptIsRefused()
    {
        using var folder = Case("{}").With("broken", "{").With("list", "[]").With("empty", "");
        foreach (var name in new[] { "broken", "list", "empty", "c.json", "no-such-file", "", "." })
        {
            var answer = folder.Run("receipts", name, name);
            Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
            Assert.Equal(2, answer.Err.Split('\n', StringSplitOptions.RemoveEmptyEntries).Count(line => line.Contains(": error: ", StringComparison.Ordinal)));
        }
    }

    private static Folder Case(string json) => new Folder().With("a.thr", Document).With("c.json", json).With("salt", Encoding.UTF8.GetBytes("0123456789abcdef"));
}
