using System.Linq;
using Xunit;

namespace Thresholds.Cli.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("chek", "thr cannot 'chek'; did you mean 'check'?")]
    [InlineData("frobnicate", "thr cannot 'frobnicate'; it can init, new, fmt, check, test, assess, explain, render, diff, compare, serve, receipts, export, completion, lsp")]
    [InlineData("--verson", "'--verson' is no option of thr; did you mean '--version'?")]
    [InlineData("chek --help", "thr cannot 'chek'; did you mean 'check'?")]
    [InlineData("help exprt", "thr cannot 'exprt'; did you mean 'export'?")]
    [InlineData("check", "say which files or folders to check, such as 'thr check thresholds'")]
    [InlineData("check a.thr --fromat json", "'--fromat' is no option of thr check; did you mean '--format'?")]
    [InlineData("check a.thr --fromat=json", "'--fromat' is no option of thr check; did you mean '--format'?")]
    [InlineData("check a.thr --format jsn", "'jsn' is no value of --format; did you mean 'json'?")]
    [InlineData("check a.thr --format yaml", "'yaml' is no value of --format; it is one of text, json, sarif")]
    [InlineData("check a.thr --format", "--format lacks its value, as in '--format text|json|sarif'")]
    [InlineData("check --explain", "--explain lacks its value, as in '--explain CODE'")]
    [InlineData("check --explain THR101", "there is no finding 'THR101'; did you mean 'THR1001'?")]
    [InlineData("check a.thr --analyse", "'--analyse' is no option of thr check")]
    [InlineData("check a.thr --as-of yesterday", "'yesterday' is no day; write it as 2026-03-06")]
    [InlineData("check a.thr --as-of 2026-02-30", "'2026-02-30' is no day; write it as 2026-03-06")]
    [InlineData("assess", "FILE is missing")]
    [InlineData("assess a.thr", "'--facts CASE.json' is missing")]
    [InlineData("assess a.thr b.thr --facts c.json", "'b.thr' is one word too many")]
    [InlineData("assess a.thr --facts c.json --at noon", "'noon' is no moment; write day and time as on the clock on the wall, such as 2026-03-06T16:45")]
    [InlineData("assess a.thr --facts c.json --at 1066-10-14T09:00", "lies outside the calendar; the years are 1978 to 2199")]
    [InlineData("export a.thr", "'--to json|sql|sql-table|json-schema|dmn' is missing")]
    [InlineData("export a.thr --to sql", "'--dialect duckdb|postgres|sqlite' is missing")]
    [InlineData("export a.thr --to sql --dialect mysql", "'mysql' is no value of --dialect; it is one of duckdb, postgres, sqlite")]
    [InlineData("export a.thr --to sql --dialect sqlite --table a..b", "'a..b' is no name of a table or view")]
    [InlineData("export a.thr --to sql-table --dialect sqlite --view v", "--view goes with '--to sql'; a table is created under the name of --table")]
    [InlineData("export a.thr --to json --view v", "--view goes with '--to sql' and '--to sql-table' only")]
    [InlineData("export a.thr --to xml", "'xml' is no value of --to; it is one of json, sql, sql-table, json-schema, dmn")]
    public void WhatCannotBeMeantIsRefusedWithTheNearestWord(string line, string message)
    {
        using var folder = new Folder();
        var answer = folder.Run(line.Split(' '));
        Assert.Equal(2, answer.ExitCode);
        Assert.StartsWith("thr: error: ", answer.Err);
        Assert.Contains(message, answer.Err.Split('\n')[0]);
        Assert.Empty(answer.Out);
    }

    [Fact]
    public void WithoutAWordTheHelpIsShownAndTheProcessFails()
    {
        using var folder = new Folder();
        var answer = folder.Run();
        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        Assert.Contains("Usage:\n  thr VERB", answer.Err);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("help")]
    [InlineData("check --help")]
    [InlineData("help check")]
    [InlineData("assess --help")]
    [InlineData("assess -h")]
    [InlineData("export --help")]
    [InlineData("init --help")]
    [InlineData("new --help")]
    [InlineData("test --help")]
    [InlineData("completion --help")]
    public void HelpSaysWhatToTypeWithExamplesAndExitCodes(string line)
    {
        using var folder = new Folder();
        var help = folder.Run(line.Split(' ')).Clean();
        foreach (var heading in new[] { "Usage:", "Options:", "Examples:", "Exit codes:" })
        {
            Assert.Contains("\n" + heading + "\n", help.Out);
        }

        Assert.All(help.Lines, text => Assert.InRange(text.Length, 0, 100));
        Assert.All(help.Lines, text => Assert.Equal(text.TrimEnd(), text));
    }

    [Fact]
    public void TheHelpOfTheToolNamesEveryVerb()
    {
        using var folder = new Folder();
        var verbs = folder.Run("--help").Lines.SkipWhile(line => line != "Write a document:").TakeWhile(line => line != "Options:").Where(line => line.StartsWith("  ", System.StringComparison.Ordinal) && line[2] != ' ').Select(line => line.Trim().Split(' ')[0]);
        Assert.Equal(["init", "new", "fmt", "check", "test", "assess", "explain", "render", "diff", "compare", "serve", "receipts", "export", "completion", "lsp"], verbs);
    }

    [Fact]
    public void TheVersionIsThatOfThePackage()
    {
        using var folder = new Folder();
        Assert.Matches(@"^thr \d+\.\d+\.\d+\n$", folder.Run("--version").Clean().Out);
    }

    [Theory]
    [InlineData("check broken.thr", 1)]
    [InlineData("check failing.thr", 1)]
    [InlineData("test failing.thr", 1)]
    [InlineData("diff sound.thr other.thr", 1)]
    [InlineData("fmt --check untidy.thr", 1)]
    [InlineData("diff sound.thr sound.thr", 0)]
    [InlineData("compare sound.thr other.thr", 0)]
    [InlineData("test broken.thr", 2)]
    [InlineData("test broken.thr failing.thr", 2)]
    [InlineData("assess broken.thr --facts case.json", 2)]
    [InlineData("assess broken.thr --cases cases.ndjson", 2)]
    [InlineData("assess failing.thr --facts case.json", 2)]
    [InlineData("explain broken.thr low", 2)]
    [InlineData("render broken.thr", 2)]
    [InlineData("diff broken.thr sound.thr", 2)]
    [InlineData("diff sound.thr broken.thr", 2)]
    [InlineData("compare sound.thr broken.thr", 2)]
    [InlineData("export --to json broken.thr", 2)]
    [InlineData("check missing.thr", 2)]
    public void AnExitCodeMeansTheSameForEveryVerb(string line, int code)
    {
        using var folder = new Folder().With("sound.thr", Folder.Sound).With("other.thr", Folder.Sound + "domain d \"D\" { at low { - late \"Late\" } }\n").With("broken.thr", Folder.Sound + "level 2\n").With("case.json", "{}").With("cases.ndjson", "{}\n")
            .With("untidy.thr", Folder.Sound.Replace("level 1", "level   1", System.StringComparison.Ordinal)).With("failing.thr", Folder.Sound + "example none \"None\" { => level low }\n");
        Assert.Equal(code, folder.Run(line.Split(' ')).ExitCode);
    }

    [Fact]
    public void WordsOfTheUserCannotDriveTheTerminal()
    {
        using var folder = new Folder();
        foreach (var line in new[] { "\e[31mx", "check\t--\e]0;x\a", "check\tx\e[2J.thr", "check\t--explain\t\e[31m", "check\tx\t--format\t\e[31m", "assess\t\e\t--facts\t\e" })
        {
            var answer = folder.Run(line.Split('\t'));
            Assert.Equal(2, answer.ExitCode);
            Assert.DoesNotContain(answer.Err + answer.Out, letter => letter != '\n' && char.IsControl(letter));
        }
    }

    [Fact]
    public void APathThatBeginsWithADashFollowsTwoDashes()
    {
        using var folder = new Folder();
        Assert.Equal(0, folder.With("-odd.thr", Folder.Sound).Run("check", "--", "-odd.thr").ExitCode);
    }

    [Fact]
    public void AnAtSignIsPartOfAName()
    {
        using var folder = new Folder();
        Assert.Equal(0, folder.With("@odd.thr", Folder.Sound).Run("check", "@odd.thr").ExitCode);
    }
}
