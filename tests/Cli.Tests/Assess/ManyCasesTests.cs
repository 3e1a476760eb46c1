using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Thresholds.Cli.Tests.Assess;

public sealed class ManyCasesTests
{
    private const string Town = """
        authority town "A town"
        level 1 low "Low"
        level 2 high "High"
        fact attendance "Attendance" percent 0%..100%
        fact pregnant "Pregnant" yes/no
        fact contacts "Contacts" events
        fact consent "Consent" one of not-asked, given, refused
        fact colour "Colour" yes/no
        domain life "Life" {
          at low { - low-attendance "Low attendance" when attendance < 90% }
          at high {
            - other "Other" when pregnant or consent is refused
            - repeated "Repeated" when count(contacts in last 1 month) >= 2
          }
        }
        """;

    [Fact]
    public void EachCaseHasALineOfAnswers()
    {
        var answer = Run("cases.ndjson", """
            {"facts":{"attendance":"72%","pregnant":true},"id":"a"}

            {"attendance": "95%", "pregnant": false, "consent": "given", "contacts": []}
            {"facts":{"contacts":["2026-03-01","2026-03-02"]},"id":7}
            {}
            """).Clean();
        Assert.Equal(
            [
                """{"line":1,"id":"a","indicatedLevel":"high","possibleLevel":"high","met":["low-attendance","other"]}""",
                """{"line":3,"indicatedLevel":null,"possibleLevel":null,"met":[]}""",
                """{"line":4,"id":"7","indicatedLevel":"high","possibleLevel":"high","met":["repeated"]}""",
                """{"line":5,"indicatedLevel":null,"possibleLevel":"high","met":[]}""",
            ],
            answer.Lines);
    }

    [Fact]
    public void ATableIsReadAsItsStandardSays()
    {
        var answer = Run("cases.csv", "\uFEFFid,attendance,\"pregnant\", consent ,contacts,at,about\r\n"
            + "1,72%,yes,,,,\r\n"
            + "\"a \"\"b\"\", c\",,no,refused,\"2026-03-01, 2026-03-02\",,\"two\r\nlines\"\r\n"
            + "=1+1, 95% ,no,given,\"2026-03-01,2026-03-02\",2026-06-01T09:00,\r\n", "--to", "csv").Clean();
        Assert.Equal(["line,id,indicated,possible,met", "2,1,high,high,low-attendance other", "3,\"a \"\"b\"\", c\",high,high,other repeated", "5,'=1+1,,,"], answer.Lines);
    }

    [Fact]
    public void DeparturesAreNotLeftAsideWithoutAWord()
    {
        var one = """{"facts":{"pregnant":true},"departures":[{"trigger":"x","reason":"y","by":"z"}]}""";
        var answer = Run("cases.ndjson", one + "\n" + one);
        Assert.Equal(0, answer.ExitCode);
        Assert.Equal("cases.ndjson:1:42: note: departures are recorded on the receipt of one case, and left aside here; assess such a case by itself, with '--facts' and '--receipt'\n", answer.Err);
        Assert.Equal(2, answer.Lines.Count());
    }

    [Fact]
    public void TheMomentGivenCountsForEveryCase()
    {
        var cases = """{"facts":{"contacts":["2026-03-01","2026-03-02"],"pregnant":false,"consent":"given","attendance":"99%"},"at":"2026-06-01T09:00"}""";
        Assert.Contains("\"indicatedLevel\":null", Run("cases.ndjson", cases).Clean().Out);
        Assert.Contains("\"indicatedLevel\":\"high\"", Run("cases.ndjson", cases, "--at", "2026-03-03T09:00").Clean().Out);
    }

    [Theory]
    [InlineData("cases.ndjson", "{\"pregnant\":true}\n{\"pregnnt\":true}\n{\"pregnant\":1}\n{\"pregnant\":\n\n{\"pregnant\":false}", "cases.ndjson:2:2: error: there is no fact 'pregnnt' in 'town'; did you mean 'pregnant'?\ncases.ndjson:3:13: error: 'pregnant' is yes or no; write true or false, or null when it is not known\ncases.ndjson:4:13: error: the JSON ends too early; close every text with \" and every object with }\n", "1 6")]
    [InlineData("cases.csv", "pregnant,attendance\nyes,\nyes\nmaybe,1%\n,72\nno,\"1%\"\"x\"\nno,1%\"\nno,\"1%\"x\n,\n", "cases.csv:3:1: error: this row has 1 cells, and the first row 2\ncases.csv:4:1: error: 'maybe' is no value of 'pregnant'; answer yes or no\ncases.csv:5:2: error: 'attendance' is a percentage; write 72%\ncases.csv:6:4: error: '1%\"x' is no value of 'attendance'; write a percentage, such as 90%\ncases.csv:7:6: error: a quote stands within a cell; put the whole cell in quotes and write the quote as \"\"\n", "2")]
    [InlineData("cases.csv", "pregnant,attendance\nyes,\nno,\"1%\"x\nno,\n", "cases.csv:3:8: error: something follows a closed quote; write a quote within quotes as \"\"\n", "2 4")]
    [InlineData("cases.csv", "pregnant,attendance\nyes,\nno,\"1%\nno,\n", "cases.csv:3:4: error: this quote is never closed; close it with \", and write a quote within as \"\"\n", "2")]
    public void ABadCaseIsReportedAndTheOthersAreAnswered(string name, string text, string errors, string lines)
    {
        var answer = Run(name, text);
        Assert.Equal(1, answer.ExitCode);
        Assert.StartsWith(errors, answer.Err);
        Assert.Equal(lines, string.Join(' ', answer.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("line").GetInt32())));
    }

    [Fact]
    public void BytesThatAreNoTextAndLinesWithoutEndSpoilOneCase()
    {
        using var folder = new Folder();
        byte[] wrong = [.. "{}\n{\"about\":\"\u00E9"u8, 0xFF, .. "\"}\n{\"about\":\""u8, .. Enumerable.Repeat((byte)'x', 3_000_000), .. "\"}\n{}"u8];
        var answer = folder.With("town.thr", Town).With("cases.ndjson", wrong).Run("assess", "town.thr", "--cases", "cases.ndjson");
        Assert.Equal((1, 2), (answer.ExitCode, answer.Lines.Length));
        Assert.Equal("cases.ndjson:2:12: error: this is no character of UTF-8; save the file as UTF-8\ncases.ndjson:3:1: error: a case of more than 1 MB is not read\n", answer.Err);
        Assert.Contains("\"line\":4", answer.Lines[1]);
    }

    [Theory]
    [InlineData("cases.csv", "", "cases.csv:1:1: error: the file is empty; write the names of facts, parted by commas, into its first line")]
    [InlineData("cases.csv", "pregnant,pregnnt\nyes,yes\n", "cases.csv:1:10: error: there is no fact 'pregnnt' in 'town'; did you mean 'pregnant'?")]
    [InlineData("cases.csv", "pregnant,pregnant\nyes,yes\n", "cases.csv:1:10: error: 'pregnant' is given twice; keep one")]
    [InlineData("cases.csv", "pregnant,,id\nyes,yes,1\n", "cases.csv:1:10: error: this column has no name")]
    [InlineData("cases.txt", "{}", "cases.txt: error: name a file that ends in .ndjson or .jsonl, with a case as JSON on each line, or in .csv")]
    public void WhatCannotBeUsedAtAllIsRefused(string name, string text, string error)
    {
        var answer = Run(name, text);
        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        Assert.Equal(error, answer.Err.Split('\n')[0]);
    }

    [Fact]
    public void AFileThatIsNotThereIsRefused()
    {
        using var folder = new Folder();
        var answer = folder.With("town.thr", Town).Run("assess", "town.thr", "--cases", "none.csv");
        Assert.Equal((2, "none.csv: error: there is no such file or folder\n"), (answer.ExitCode, answer.Err));
    }

    [Theory]
    [InlineData("--facts x.json --cases y.csv", "give one of them")]
    [InlineData("--cases y.csv --format json", "are for one case")]
    [InlineData("--cases y.csv --language cy", "are for one case")]
    [InlineData("--cases y.csv --why low", "are for one case")]
    [InlineData("--facts x.json --to csv", "--to is for many cases")]
    public void OptionsOfOneAndOfManyDoNotMix(string options, string error)
    {
        using var folder = new Folder();
        var answer = folder.Run(["assess", "town.thr", .. options.Split(' ')]);
        Assert.Equal(2, answer.ExitCode);
        Assert.Contains(error, answer.Err);
    }

    [Fact]
    public void WhatNothingDependsOnIsSaidOnce()
    {
        var answer = Run("cases.ndjson", "{\"colour\":true}\n{\"colour\":false}\n");
        Assert.Equal((0, "cases.ndjson:1:2: note: nothing depends on 'colour' here; it is left aside\n"), (answer.ExitCode, answer.Err));
        Assert.Equal(2, answer.Lines.Length);
    }

    [Fact]
    public void TenThousandCasesAreAnsweredAsEachAlone()
    {
        var random = new Random(1);
        var cases = new StringBuilder();
        var table = new StringBuilder("attendance,pregnant,consent\n");
        var expected = new List<(string?, string?)>();
        for (var i = 0; i < 10_000; i++)
        {
            var attendance = random.Next(3) == 0 ? (int?)null : random.Next(101);
            var pregnant = random.Next(3) switch { 0 => null, 1 => "yes", _ => "no" };
            var consent = random.Next(3) switch { 0 => null, 1 => "given", _ => "refused" };
            cases.Append(CultureInfo.InvariantCulture, $"{{\"contacts\":[],\"attendance\":{(attendance is null ? "null" : $"\"{attendance}%\"")},\"pregnant\":{Quoted(pregnant)},\"consent\":{Quoted(consent)}}}\n");
            table.Append(CultureInfo.InvariantCulture, $"{attendance}{(attendance is null ? "" : "%")},{pregnant},{consent}\n");
            var isHigh = pregnant == "yes" || consent == "refused";
            var mayBeHigh = isHigh || pregnant is null || consent is null;
            expected.Add((isHigh ? "high" : attendance < 90 ? "low" : null, mayBeHigh ? "high" : attendance is null or < 90 ? "low" : null));
        }

        var answers = Run("cases.ndjson", cases.ToString()).Clean();
        Assert.Equal(expected, answers.Lines.Select(Levels));
        var rows = Run("cases.csv", table.ToString()).Clean();
        Assert.Equal(expected.Select(levels => levels.Item1), rows.Lines.Select(line => Levels(line).Indicated));

        static string Quoted(string? text) => text is null ? "null" : $"\"{text}\"";
    }

    [Fact]
    public void ATerminalSeesHowFarItIsAndAFileDoesNot()
    {
        using var folder = new Folder();
        folder.With("town.thr", Town).With("cases.ndjson", string.Concat(Enumerable.Repeat("{\"pregnant\":true}\n", 9_000)) + "{");
        var shown = folder.RunOnTerminal("assess", "town.thr", "--cases", "cases.ndjson");
        Assert.Contains("\r[", shown.Err);
        Assert.Contains("8,192 cases", shown.Err);
        Assert.Contains("\r\e[Kcases.ndjson:9001:2: error: ", shown.Err);
        Assert.DoesNotContain("\r", folder.Run("assess", "town.thr", "--cases", "cases.ndjson").Err);
    }

    private static (string? Indicated, string? Possible) Levels(string line)
    {
        using var json = JsonDocument.Parse(line);
        return (json.RootElement.GetProperty("indicatedLevel").GetString(), json.RootElement.GetProperty("possibleLevel").GetString());
    }

    private static Answer Run(string name, string text, params string[] options)
    {
        using var folder = new Folder();
        return folder.With("town.thr", Town).With(name, text).Run(["assess", "town.thr", "--cases", name, .. options]);
    }
}
