using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Cli.CommandLine;
using Thresholds.Cli.Terminal;
using Xunit;

namespace Thresholds.Cli.Tests;

public sealed class HelpTests
{
    private const string Document = "authority NAME \"Name\"\nlanguages en, cy\nlevel 1 extra \"Extra\" in cy \"Mwy\"\nlevel 2 statutory \"Statutory\" in cy \"Statudol\"\nfact attendance \"Attendance\" percent 0%..100%\ndomain education \"Education\" {\n  at extra {\n    - low-attendance \"Low\" when attendance < 50%\n  }\n}\nexample all \"All\" { attendance 50% => not met low-attendance, no level }\nexample under \"Under\" { attendance 49.9% => met low-attendance, level extra }\nexample less \"Less\" { attendance 49% => met low-attendance }\n";

    [Fact]
    public void EveryExampleOfTheHelpCanBeTyped()
    {
        // A server ends with its editor only, or when it is told to, and is tried by itself.
        var surroundings = new Surroundings(Console.Out, Console.Error, ".", () => Folder.Noon, false);
        foreach (var line in ThrCommand.Verbs(surroundings).SelectMany(verb => verb.Examples).Select(example => example.Line).Where(line => line.StartsWith("thr ", StringComparison.Ordinal) && line != "thr lsp" && !line.StartsWith("thr serve", StringComparison.Ordinal)))
        {
            using var folder = new Folder();
            foreach (var name in new[] { "coventry", "coventry-2013", "herefordshire", "millbrook", "sandwell" })
            {
                folder.With(name + ".thr", Document.Replace("NAME", name, StringComparison.Ordinal));
            }

            folder.With("thresholds/coventry.thr", Document.Replace("NAME", "coventry", StringComparison.Ordinal)).With("main/coventry.thr", Document.Replace("NAME", "coventry", StringComparison.Ordinal))
                .With("case.json", "{ \"attendance\": \"40%\" }").With("cases.csv", "attendance\n40%\n");
            folder.With("salt", new string('s', 16)).With("key", new string('k', 16)).With("c.json", "{ \"x\": true }").With("regional.thr", "template regional \"Regional\"\nlevel 1 low \"Low\"\n")
                .With("a.thr", "authority a \"A\"\nlevel 1 low \"Low\"\npathway p \"P\" {\n  always {\n    - x \"X\"\n  }\n}\nexample opens \"Opens\" { x yes => pathway p }\n").Run("fmt", ".");
            foreach (var name in new[] { "march", "june", "kept", "again" })
            {
                folder.Run("assess", "coventry.thr", "--facts", "case.json", "--salt", "salt", "--receipt", name + ".receipt").Clean();
            }

            var answer = folder.Run(Words(line));
            Assert.True(answer.ExitCode == 0 || (answer.ExitCode == 1 && line.Contains("--warnaserror", StringComparison.Ordinal)), $"{line}\nexit {answer.ExitCode}\n{answer.Err}{answer.Out}");
        }
    }

    [Fact]
    public void EveryVerbStandsUnderAHeading() =>
        Assert.All(ThrCommand.Verbs(new Surroundings(Console.Out, Console.Error, ".", () => Folder.Noon, false)), verb => Assert.Contains(verb.Group, VerbGroup.All));

    [Theory]
    [InlineData("", true, true)]
    [InlineData("", false, false)]
    [InlineData("NO_COLOR=1", true, false)]
    [InlineData("NO_COLOR=", true, true)]
    [InlineData("TERM=dumb", true, false)]
    [InlineData("CLICOLOR=0", true, false)]
    [InlineData("CLICOLOR_FORCE=1", false, true)]
    [InlineData("CLICOLOR_FORCE=0", false, false)]
    [InlineData("CLICOLOR_FORCE=1 NO_COLOR=1", true, false)]
    public void ColoursAreUsedWhereTheyAreWelcome(string environment, bool isTerminal, bool expected)
    {
        var variables = environment.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToDictionary(pair => pair.Split('=')[0], pair => pair.Split('=')[1]);
        Assert.Equal(expected, Palette.IsWelcome(name => variables.GetValueOrDefault(name), isTerminal));
    }

    [Fact]
    public void DefaultsAreTold()
    {
        using var folder = new Folder();
        Assert.Contains("(default: text)", folder.Run("check", "--help").Clean().Out.Replace("\n", " ", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal));
    }

    // As a shell would read them, up to a pipe or redirection.
    private static string[] Words(string line)
    {
        var words = new List<string>();
        var (word, quote) = ("", '\0');
        foreach (var letter in line + " ")
        {
            if (quote == '\0' && letter is '>' or '|' or '<')
            {
                break;
            }

            if (letter == quote)
            {
                quote = '\0';
            }
            else if (quote == '\0' && letter is '"' or '\'')
            {
                quote = letter;
            }
            else if (quote == '\0' && letter == ' ')
            {
                words.AddRange(word.Length > 0 ? [word] : []);
                word = "";
            }
            else
            {
                word += letter;
            }
        }

        return [.. words.Skip(1)];
    }
}
