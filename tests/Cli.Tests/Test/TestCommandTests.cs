using System;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace Thresholds.Cli.Tests.Test;

public sealed class TestCommandTests
{
    private const string Town = """
        authority town "Town"
        level 1 low "Low"
        level 2 high "High"
        fact attendance "Attendance" percent 0%..100%
        domain school "School" {
          at low { - settled "Settled" }
          at high { - away "Away" when attendance < 90% }
        }
        pathway help "Help" when met away { }
        consider talk "Talk" when settled
        example at-89 "At 89" {
          attendance 89%
          => level high, met away, pathway help
        }

        """;

    private static readonly string Failing = Town.Replace("attendance 89%", "attendance 91%", StringComparison.Ordinal);

    [Fact]
    public void WhatPassesIsCountedAndWhatNoExampleShowsIsListed()
    {
        using var folder = new Folder().With("town.thr", Town);
        var answer = folder.Run("test", "town.thr").Clean();
        Assert.Contains("town.thr: 1 example passed\n", answer.Out);
        Assert.Contains("  levels indicated in no example (1)\n    low\n", answer.Out);
        Assert.Contains("  bullets met in no example (1)\n    settled\n", answer.Out);
        Assert.Contains("  advice given in no example (1)\n    talk\n", answer.Out);
        Assert.Contains("    away: 90% of 'attendance' [town.thr:7]\n", answer.Out);
        Assert.DoesNotContain("pathways", answer.Out);
        Assert.EndsWith("1 example passed, 0 failed in 1 file\n", answer.Out);
    }

    [Fact]
    public void AnExampleThatFailsIsShownAtItsPlaceWithWhatCame()
    {
        using var folder = new Folder().With("town.thr", Failing);
        var answer = folder.Run("test");
        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("town.thr:13:6: error THR5001: the example expects 'level high', but no level is indicated\n", answer.Out);
        Assert.Contains("  13 |   => level high, met away, pathway help\n", answer.Out);
        Assert.EndsWith("0 examples passed, 1 failed in 1 file\n", answer.Out);
    }

    [Fact]
    public void AFileWithOtherErrorsIsNotRunAndTheOthersAre()
    {
        using var folder = new Folder().With("broken.thr", Town.Replace("when attendance", "when attendence", StringComparison.Ordinal)).With("town.thr", Town);
        var answer = folder.Run("test", ".");
        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("broken.thr:7:32: error THR1001", answer.Out);
        Assert.EndsWith("1 example passed, 0 failed in 2 files; 1 file with errors not tested\n", answer.Out);
    }

    [Fact]
    public void ChangesThatNoExampleNoticesComeWithOneThatDoes()
    {
        using var folder = new Folder().With("town.thr", Town);
        var answer = folder.Run("test", "town.thr", "--mutate").Clean();
        Assert.Contains("mutation score ", answer.Out);
        Assert.Contains("    town.thr:7: away: 'attendance < 90%' becomes 'attendance < 91%'\n      example shows-away", answer.Out);

        // What is proposed is pasted, and then notices.
        var json = folder.Run("test", "town.thr", "--mutate", "--format", "json").Clean().Json().GetProperty("files")[0].GetProperty("mutation");
        var proposals = json.GetProperty("mutants").EnumerateArray().Select(mutant => mutant.GetProperty("example").GetString()).OfType<string>().ToList();
        Assert.Equal(json.GetProperty("survived").GetInt32(), proposals.Count);
        Assert.NotEmpty(proposals);
        folder.With("town.thr", Town + string.Concat(proposals));
        var after = folder.Run("test", "town.thr", "--mutate", "--format", "json", "--least-score", "100").Clean().Json().GetProperty("files")[0].GetProperty("mutation");
        Assert.Equal((100, 0), (after.GetProperty("score").GetInt32(), after.GetProperty("survived").GetInt32()));
        Assert.Equal(0, folder.Run("check", "town.thr").ExitCode);
    }

    [Fact]
    public void AScoreThatIsTooLowFails()
    {
        using var folder = new Folder().With("town.thr", Town);
        var answer = folder.Run("test", "town.thr", "--mutate", "--least-score", "99");
        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("; at least 99% is asked for\n", answer.Out);
        Assert.Equal(0, folder.Run("test", "town.thr", "--mutate", "--least-score", "0").ExitCode);
    }

    [Fact]
    public void JsonTellsEveryExampleAndWhatFails()
    {
        using var folder = new Folder().With("town.thr", Failing);
        var answer = folder.Run("test", "town.thr", "--format", "json", "--mutate");
        var file = answer.Json().GetProperty("files")[0];
        var example = file.GetProperty("examples")[0];
        Assert.Equal((1, false, "at-89", 11), (answer.ExitCode, file.GetProperty("passes").GetBoolean(), example.GetProperty("name").GetString(), example.GetProperty("line").GetInt32()));
        Assert.Equal(["level high", "met away", "pathway help"], example.GetProperty("failures").EnumerateArray().Select(failure => failure.GetProperty("expected").GetString()));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, file.GetProperty("mutation").ValueKind);
    }

    [Fact]
    public void JunitIsXmlWithACaseForEachExample()
    {
        using var folder = new Folder().With("town.thr", Failing).With("broken.thr", "authority broken").With("other.thr", Town.Replace("authority town", "authority other", StringComparison.Ordinal));
        var suites = XDocument.Parse(folder.Run("test", "--format", "junit", "--mutate", "--least-score", "100").Out).Root!.Elements("testsuite").ToList();
        Assert.Equal([("broken.thr", "1", "0", "1"), ("other.thr", "2", "1", "0"), ("town.thr", "1", "1", "0")], suites.Select(suite => (suite.Attribute("name")!.Value, suite.Attribute("tests")!.Value, suite.Attribute("failures")!.Value, suite.Attribute("errors")!.Value)));
        Assert.All(suites, suite => Assert.Equal(suite.Attribute("tests")!.Value, suite.Elements("testcase").Count().ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal("expected 'level high', but no level is indicated", suites[2].Descendants("failure").Single().Attribute("message")!.Value);
    }

    [Fact]
    public void TextsOfAFileCannotDriveTheTerminal()
    {
        using var folder = new Folder().With("t\e[31mown.thr", Town.Replace("\"Away\"", "\"A\e[31mway\e]0;x\a\"", StringComparison.Ordinal));
        foreach (var format in new[] { "text", "json", "junit" })
        {
            var answer = folder.Run("test", "--mutate", "--format", format);
            Assert.DoesNotContain(answer.Out + answer.Err, letter => letter != '\n' && char.IsControl(letter));
        }
    }

    [Fact]
    public void ATerminalSeesHowFarItIs()
    {
        using var folder = new Folder().With("town.thr", Town);
        Assert.Contains("changes of town.thr", folder.RunOnTerminal("test", "town.thr", "--mutate").Err);
        Assert.Empty(folder.Run("test", "town.thr", "--mutate").Err);
    }

    [Theory]
    [InlineData("test nowhere.thr", "nowhere.thr: error: there is no such file or folder")]
    [InlineData("test words.thr", "words.thr: error: there is nothing to test; name the file of an authority")]
    [InlineData("test words.thr --least-score 5", "thr: error: --least-score goes with --mutate")]
    [InlineData("test words.thr --mutate --least-score 101", "thr: error: '101' is no share; write a whole number from 0 to 100")]
    [InlineData("test words.thr --mutate --least-score many", "thr: error: 'many' is no share; write a whole number from 0 to 100")]
    [InlineData("test words.thr --mutat", "thr: error: '--mutat' is no option of thr test; did you mean '--mutate'?")]
    public void WhatCannotBeUsedIsSaid(string line, string message)
    {
        using var folder = new Folder().With("words.thr", "vocabulary words \"Words\"\nfact age \"Age\" age 0..18\n");
        var answer = folder.Run(line.Split(' '));
        Assert.Equal(2, answer.ExitCode);
        Assert.StartsWith(message, answer.Err);
    }
}
