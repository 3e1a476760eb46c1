using System;
using System.Globalization;
using System.Linq;
using Xunit;

namespace Thresholds.Cli.Tests.Check;

public sealed class TextReportTests
{
    private const string Head = "authority a \"A\"\nlevel 1 low \"Low\"\nfact attendance \"School attendance\" percent 0%..100%\n";

    [Fact]
    public void AFindingShowsItsLineUnderlined()
    {
        using var folder = new Folder().With("a.thr", Head + "domain d \"D\" { at low {\n  - one \"One\" when atendance < 90%\n} }\n");
        var answer = folder.Run("check", "a.thr");
        Assert.Equal(1, answer.ExitCode);
        Assert.Equal(
            """
            a.thr:5:20: error THR1001: there is no fact 'atendance'; did you mean 'attendance'?
               5 |   - one "One" when atendance < 90%
                 |                    ^^^^^^^^^

            1 error, 0 warnings in 1 file

            """.ReplaceLineEndings("\n"),
            answer.Out);
    }

    [Fact]
    public void ARelatedPlaceIsShownTheSameWay()
    {
        using var folder = new Folder().With("a.thr", Head + "fact attendance \"Again\" yes/no\n");
        Assert.Equal(
            """
            a.thr:4:6: error THR1002: 'attendance' is already a fact on line 3; give one of them another name
               4 | fact attendance "Again" yes/no
                 |      ^^^^^^^^^^
            a.thr:3:6: note: declared here first
               3 | fact attendance "School attendance" percent 0%..100%
                 |      ^^^^^^^^^^

            1 error, 0 warnings in 1 file

            """.ReplaceLineEndings("\n"),
            folder.Run("check", "a.thr").Out);
    }

    [Theory]
    [InlineData("tabs", "\t\twrong")]
    [InlineData("a tab within", "level 2 two \"x\ty\"\t wrong")]
    [InlineData("pictures", "level 2 two \"👶🏽 ✅\" wrong")]
    [InlineData("a family joined invisibly", "level 2 two \"👨\u200d👩\u200d👧\" wrong")]
    [InlineData("marks on letters", "level 2 two \"cafe\u0301 n\u0303\" wrong")]
    [InlineData("wide letters", "level 2 two \"日本語 한국\" wrong")]
    [InlineData("invisible letters", "level 2 two \"a\u202eb\u200bc\ufeff\" wrong")]
    public void TheUnderlineIsBelowTheWord(string what, string line)
    {
        using var folder = new Folder().With("a.thr", Head + line + "\n");
        var answer = folder.Run("check", "a.thr").Lines;
        var at = Array.FindIndex(answer, text => text.Contains("'wrong'", StringComparison.Ordinal));
        Assert.True(at >= 0, what);
        Assert.Contains($"a.thr:4:{line.IndexOf("wrong", StringComparison.Ordinal) + 1}: ", answer[at]);
        Assert.Equal(Cells(answer[at + 1][..answer[at + 1].IndexOf("wrong", StringComparison.Ordinal)]), answer[at + 2].IndexOf('^'));
        Assert.Equal(5, answer[at + 2].Count(letter => letter == '^'));
        Assert.DoesNotContain(answer, text => text.Any(letter => char.IsControl(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.Format));
    }

    [Fact]
    public void LinesMayEndInAnyOfThreeWaysAndAMarkMayBeginTheFile()
    {
        using var folder = new Folder()
            .With("crlf.thr", (Head + "wrong\n").Replace("\n", "\r\n"))
            .With("cr.thr", (Head + "wrong\n").Replace('\n', '\r'))
            .With("mark.thr", "\ufeff" + Head + "wrong\n")
            .With("first.thr", "\ufeffwrong");
        foreach (var name in new[] { "crlf.thr", "cr.thr", "mark.thr" })
        {
            var lines = folder.Run("check", name).Lines;
            Assert.StartsWith($"{name}:4:1: error THR0004: 'wrong'", lines[0]);
            Assert.Equal(["   4 | wrong", "     | ^^^^^"], lines[1..3]);
        }

        Assert.Equal(["   1 | wrong", "     | ^^^^^"], folder.Run("check", "first.thr").Lines[1..3]);
    }

    [Fact]
    public void APlaceBetweenTwoCharactersHasOneCaret()
    {
        using var folder = new Folder().With("empty.thr", "").With("ends.thr", "authority a");
        Assert.Equal(["   1 |", "     | ^"], folder.Run("check", "empty.thr").Lines[1..3]);
        Assert.Equal(["   1 | authority a", "     |            ^"], folder.Run("check", "ends.thr").Lines[1..3]);
    }

    [Fact]
    public void APlaceOfSeveralLinesIsUnderlinedOnTheFirst()
    {
        using var folder = new Folder().With("a.thr", Head + "level 2 two \"Two\"\nwrong\n  and\n  more\n");
        var lines = folder.Run("check", "a.thr").Lines;
        Assert.All(lines.Where(line => line.StartsWith("     |", StringComparison.Ordinal)), line => Assert.InRange(line.Length, 6, 120));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("é")]
    [InlineData("👶")]
    [InlineData("e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301")]
    [InlineData("日")]
    public void ALineOfAMillionCharactersIsCut(string letter)
    {
        var filling = string.Concat(Enumerable.Repeat($"\talso \"{string.Concat(Enumerable.Repeat(letter, 480 / letter.Length))}\"", 1040));
        using var folder = new Folder().With("a.thr", $"{Head}level 2 two \"Two\"{filling} wrong \"x\"{filling}\n");
        var answer = folder.Run("check", "a.thr");
        var at = Array.FindIndex(answer.Lines, line => line.StartsWith("   4 |", StringComparison.Ordinal) && line.Contains("wrong", StringComparison.Ordinal));
        Assert.Equal(2, answer.Lines[at].Count(shown => shown == '…'));
        Assert.Equal(Cells(answer.Lines[at][..answer.Lines[at].IndexOf("wrong", StringComparison.Ordinal)]), answer.Lines[at + 1].IndexOf('^'));
        Assert.All(answer.Lines, line => Assert.InRange(line.Length, 0, 600));
    }

    [Fact]
    public void ColoursAreUsedWhenAskedForOrOnATerminal()
    {
        using var folder = new Folder().With("a.thr", "authority a");
        Assert.Contains("\e[1;31merror THR", folder.Run("check", "a.thr", "--color", "always").Out);
        Assert.Contains("\e[1;31merror THR", folder.RunWith(true, "check", "a.thr").Out);
        Assert.DoesNotContain('\e', folder.Run("check", "a.thr").Out);
        Assert.DoesNotContain('\e', folder.RunWith(true, "check", "a.thr", "--color", "never").Out);
        Assert.DoesNotContain('\e', folder.RunWith(true, "check", "a.thr", "--format", "json").Out);
    }

    [Fact]
    public void PathsAndTextsCannotForgeLines()
    {
        using var folder = new Folder().With("a\nb\e[31m.thr", "authority a \"A\"\nlevel 1 low \"Low\u2028a.thr:1:1: error\" wrong\n");
        var answer = folder.Run("check", ".");
        Assert.DoesNotContain(answer.Out, letter => letter != '\n' && (char.IsControl(letter) || letter is '\u2028' or '\u2029'));
        Assert.StartsWith("a␊b␛[31m.thr:", answer.Out);
    }

    [Fact]
    public void ControlCharactersOfATextAreShownAndDoNothing()
    {
        using var folder = new Folder().With("a.thr", Head + "level 2 two \"\e[31m\a\x7f\u009b\" wrong\n");
        Assert.Contains("   4 | level 2 two \"␛[31m␇␡<U+009B>\" wrong", folder.Run("check", "a.thr").Lines);
    }

    [Fact]
    public void WarningsFailOnlyWhenAskedTo()
    {
        using var folder = new Folder().With("a.thr", Folder.Sound + "allow THR4001 because \"none needed\"\n");
        var usual = folder.Run("check", "a.thr");
        Assert.Equal(0, usual.ExitCode);
        Assert.EndsWith("0 errors, 1 warning in 1 file\n", usual.Out);
        var strict = folder.Run("check", "a.thr", "--warnaserror");
        Assert.Equal(1, strict.ExitCode);
        Assert.EndsWith("0 errors, 1 warning in 1 file; warnings count as errors here\n", strict.Out);
    }

    // Written down for the letters of these tests and not taken from the code under test.
    private static int Cells(string text)
    {
        var cells = 0;
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            cells += char.GetUnicodeCategory(text, i) == UnicodeCategory.NonSpacingMark ? 0 : char.IsSurrogatePair(text, i) || text[i] is '✅' or >= '\u3000' and <= '\ud7ff' ? 2 : 1;
        }

        return cells;
    }

    [Fact]
    public void ManyFilesTellHowFarTheCheckIsOnATerminalAlone()
    {
        using var folder = new Folder().With("a.thr", Folder.Sound).With("b.thr", "authority b \"B\"\nlevel 1 low \"Low\"\n").With("words.thr", "vocabulary words \"W\"\n");
        var shown = folder.RunOnTerminal("check", ".");
        Assert.Contains("100% 3 files checked", shown.Err);
        Assert.EndsWith("\r\e[K", shown.Err);
        Assert.Equal(folder.Run("check", ".").Clean().Out, shown.Out);
        Assert.Empty(folder.RunOnTerminal("check", "a.thr").Err);
    }
}
