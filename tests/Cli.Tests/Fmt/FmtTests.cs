using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace Thresholds.Cli.Tests.Fmt;

public sealed class FmtTests
{
    private const string Untidy = "authority a \"A\"\nlevel 1 low   \"Low\"\ndomain d \"D\" {\nat low { - one \"One\" }\n}\n";
    private const string Tidy = "authority a \"A\"\nlevel 1 low \"Low\"\ndomain d \"D\" {\n  at low { - one \"One\" }\n}\n";

    [Fact]
    public void FilesAreFormattedWhereTheyLie()
    {
        using var folder = new Folder().With("in/a.thr", Untidy).With("sound.thr", Folder.Sound);
        var answer = folder.Run("fmt", ".");
        Assert.Equal((0, "in/a.thr: formatted\n", ""), (answer.ExitCode, answer.Out, answer.Err));
        Assert.Equal(Tidy, folder.Read("in/a.thr"));
        Assert.Equal((0, "", ""), (folder.Run("fmt", ".").ExitCode, folder.Run("fmt", ".").Out, folder.Run("fmt", "--check", ".").Out));
    }

    [Fact]
    public void ACheckChangesNothingAndFails()
    {
        using var folder = new Folder().With("a.thr", Untidy);
        var answer = folder.Run("fmt", "--check", "a.thr");
        Assert.Equal((1, "a.thr: not formatted; 'thr fmt' does it\n"), (answer.ExitCode, answer.Out));
        Assert.Equal(Untidy, folder.Read("a.thr"));
    }

    [Fact]
    public void WhatCannotBeUsedIsNamedAndTheRestIsFormatted()
    {
        using var folder = new Folder().With("a.thr", Untidy).With("nul.thr", "authority\0").With("latin.thr", [0x61, 0xE4]);
        var answer = folder.Run("fmt", "a.thr", "nul.thr", "latin.thr", "none.thr");
        Assert.Equal(2, answer.ExitCode);
        Assert.Equal(["latin.thr", "none.thr", "nul.thr"], answer.Err.TrimEnd('\n').Split('\n').Select(line => line[..line.IndexOf(':')]).Order());
        Assert.Equal(Tidy, folder.Read("a.thr"));
    }

    [Fact]
    public void AByteOrderMarkStays()
    {
        using var folder = new Folder().With("a.thr", Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Untidy)).ToArray());
        Assert.Equal(0, folder.Run("fmt", "a.thr").ExitCode);
        Assert.Equal(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Tidy)), File.ReadAllBytes(Path.Combine(folder.Path, "a.thr")));
    }

    [Theory]
    [InlineData(Untidy, Tidy, 0, "fmt", "-")]
    [InlineData(Untidy, "", 1, "fmt", "--check", "-")]
    [InlineData(Tidy, "", 0, "fmt", "--check", "-")]
    [InlineData("a\0", "", 2, "fmt", "-")]
    public void StandardInputGoesToStandardOutput(string input, string output, int code, params string[] args)
    {
        using var written = new StringWriter();
        using var errors = new StringWriter();
        var surroundings = new Surroundings(written, errors, Path.GetTempPath(), () => Folder.Noon, false) { Input = new MemoryStream(Encoding.UTF8.GetBytes(input)) };
        Assert.Equal((code, output), (Program.Run(args, surroundings), written.ToString()));
        Assert.Equal(code == 2, errors.ToString().Length > 0);
    }

    [Theory]
    [InlineData("fmt")]
    [InlineData("fmt", "-", "a.thr")]
    public void ArgumentsThatCannotBeUsedAreRefused(params string[] args)
    {
        using var folder = new Folder().With("a.thr", Tidy);
        Assert.Equal(2, folder.Run(args).ExitCode);
    }
}
