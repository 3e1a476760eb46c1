using System;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace Thresholds.Cli.Tests.Check;

public sealed class InputTests
{
    private const string Words = "vocabulary words \"Words\"\nfact f \"F\" yes/no\n";
    private const string Uses = "authority a \"A\"\nuse words\nlevel 1 low \"Low\"\ndomain d \"D\" { at low { - one \"One\" when f } }\n";

    [Fact]
    public void WhatCannotBeUsedIsNamedAndTheRestIsChecked()
    {
        using var folder = new Folder()
            .With("sound.thr", Folder.Sound)
            .With("latin.thr", "authority a \"A\"\nlevel 1 low \"L\u00e4w\"\n".Select(letter => (byte)letter).ToArray())
            .With("utf16.thr", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Folder.Sound)).ToArray())
            .With("huge.thr", new byte[(16 * 1024 * 1024) + 1])
            .With("empty/readme.md", "nothing here");
        var answer = folder.Run("check", "missing.thr", "latin.thr", "utf16.thr", "huge.thr", "empty", "", "sound.thr");
        Assert.Equal(2, answer.ExitCode);
        Assert.Equal(
            [
                "missing.thr: error: there is no such file or folder",
                "latin.thr: error: the file is not a text in UTF-8: the first wrong character is in line 2; save it as UTF-8",
                "utf16.thr: error: the file is not a text in UTF-8: it seems to be UTF-16; save it as UTF-8",
                "huge.thr: error: the file is larger than 16 MB and was not read; split it",
                "empty: error: there is no .thr file in this folder",
                "'': error: this is no path",
            ],
            answer.Err.TrimEnd('\n').Split('\n').Order(StringComparer.Ordinal).OrderBy(line => Array.FindIndex(["missing", "latin", "utf16", "huge", "empty", "''"], line.StartsWith)));
        Assert.Equal("0 errors, 0 warnings in 1 file\n", answer.Out);
    }

    [Fact]
    public void TextThatIsNoTextIsADiagnosticOfTheCompiler()
    {
        using var folder = new Folder().With("nul.thr", "authority\0").With("large.thr", new string(' ', 4_000_001));
        Assert.Contains("nul.thr:1:10: error THR9005", folder.Run("check", "nul.thr").Out);
        Assert.Contains("large.thr:1:1: error THR9002", folder.Run("check", "large.thr").Out);
    }

    [Fact]
    public void AFileThatMayNotBeReadIsNamed()
    {
        using var folder = new Folder().With("locked.thr", Folder.Sound);
        var path = Path.Combine(folder.Path, "locked.thr");
        if (OperatingSystem.IsWindows() || Environment.UserName == "root")
        {
            return;
        }

        File.SetUnixFileMode(path, UnixFileMode.None);
        var answer = folder.Run("check", "locked.thr");
        Assert.Equal((2, "locked.thr: error: you are not allowed to read this\n"), (answer.ExitCode, answer.Err));
    }

    [Fact]
    public void AFolderIsSearchedInOrdinalOrderWithoutWhatIsBuiltOrHidden()
    {
        using var folder = new Folder();
        foreach (var name in new[] { "b.thr", "a/z.thr", "B.thr", "a.thr", "a/bin/x.thr", "obj/x.thr", ".git/x.thr", "a/.hidden.thr", "a/x.txt", "c d/é.thr" })
        {
            folder.With(name, "wrong");
        }

        var files = folder.Run("check", ".", "--format", "json").Json().EnumerateArray().Select(finding => finding.GetProperty("file").GetString()).Distinct();
        Assert.Equal(["B.thr", "a.thr", "a/z.thr", "b.thr", "c d/é.thr"], files);
    }

    [Fact]
    public void AFileIsCheckedOnceHoweverOftenAndHoweverItIsNamed()
    {
        using var folder = new Folder().With("sub/a.thr", "wrong");
        var absolute = Path.Combine(folder.Path, "sub", "a.thr");
        var answer = folder.Run("check", "sub/a.thr", "./sub/a.thr", "sub/../sub/a.thr", "sub", "sub/", ".", absolute);
        Assert.Equal("sub/a.thr:1:1:", answer.Out.Split(' ')[0]);
        Assert.EndsWith(" in 1 file\n", answer.Out);
        if (!OperatingSystem.IsWindows())
        {
            File.CreateSymbolicLink(Path.Combine(folder.Path, "link.thr"), absolute);
            Directory.CreateSymbolicLink(Path.Combine(folder.Path, "round"), folder.Path);
            Assert.EndsWith(" in 1 file\n", folder.Run("check", ".", "link.thr", "round/sub/a.thr").Out);
        }
    }

    [Fact]
    public void PathsAreShownRelativeBelowTheCurrentFolderAndElseAsGiven()
    {
        using var elsewhere = new Folder().With("x.thr", "wrong");
        using var folder = new Folder().With("sub/a.thr", "wrong");
        Assert.StartsWith("sub/a.thr:1:1:", folder.Run("check", Path.Combine(folder.Path, "sub")).Out);
        Assert.StartsWith(elsewhere.Path + "/x.thr:1:1:", folder.Run("check", elsewhere.Path).Out);
        var around = "../" + Path.GetFileName(elsewhere.Path);
        Assert.StartsWith(around + "/x.thr:1:1:", folder.Run("check", around + "/").Out);
    }

    [Fact]
    public void AVocabularyIsFoundBesideTheFileThatUsesItAndCheckedToo()
    {
        using var folder = new Folder()
            .With("p/a.thr", Uses)
            .With("p/words.thr", Words + "use deeper\n")
            .With("p/deep.thr", "vocabulary deeper \"Deeper\"\nwrong\n")
            .With("p/other.thr", "vocabulary other \"Not used\"\nwrong\n")
            .With("p/bad.thr", [0xff]);
        var answer = folder.Run("check", "p/a.thr");
        Assert.Equal(1, answer.ExitCode);
        Assert.Empty(answer.Err);
        Assert.StartsWith("p/deep.thr:2:1: error THR0004", answer.Out);
        Assert.EndsWith(" in 3 files\n", answer.Out);
        Assert.DoesNotContain("other.thr", answer.Out);
    }

    [Fact]
    public void EachFileUsesTheVocabularyOfItsOwnFolder()
    {
        using var folder = new Folder().With("p/a.thr", Uses).With("p/words.thr", Words).With("q/b.thr", Uses.Replace("authority a", "authority b")).With("q/words.thr", Words);
        Assert.Equal("0 errors, 0 warnings in 4 files\n", folder.Run("check", "p/a.thr", "q/b.thr").Clean().Out);
    }

    [Fact]
    public void AVocabularyThatIsNotThereIsReportedWithTheNearest()
    {
        using var folder = new Folder().With("a.thr", Uses).With("w.thr", Words.Replace("vocabulary words", "vocabulary wrds"));
        Assert.Contains("a.thr:2:5: error THR1004: no file among those given is the vocabulary 'words'; did you mean 'wrds'?", folder.Run("check", "a.thr").Out);
    }

    [Fact]
    public void TwoFilesOfOneNameAreReportedOnce()
    {
        using var folder = new Folder().With("a.thr", Folder.Sound).With("b.thr", Folder.Sound);
        var finding = Assert.Single(folder.Run("check", ".", "--format", "json").Json().EnumerateArray());
        Assert.Equal(("THR1002", "b.thr"), (finding.GetProperty("code").GetString(), finding.GetProperty("file").GetString()));
    }

    [Fact]
    public void TheShippedFilesAreSound()
    {
        using var folder = new Folder();
        Assert.Contains("0 errors", folder.Run("check", Path.GetDirectoryName(Folder.Coventry)!).Clean().Out);
    }
}
