using System.IO;
using System.Linq;
using Xunit;

namespace Thresholds.Cli.Tests.Init;

public sealed class InitTests
{
    [Theory]
    [InlineData("init", "my-partnership.thr", "authority my-partnership \"My Partnership\"")]
    [InlineData("init policies/new --name mill-brook", "policies/new/mill-brook.thr", "authority mill-brook \"Mill Brook\"")]
    [InlineData("init --name town2 --title Münstertal", "town2.thr", "authority town2 \"Münstertal\"")]
    public void TheFirstFileChecksCleanAndItsExamplesPass(string line, string path, string header)
    {
        using var folder = new Folder();
        folder.Run(line.Split(' ')).Clean();
        Assert.Contains("\n" + header + "\n", folder.Read(path));
        Assert.Equal("0 errors, 0 warnings in 1 file\n", folder.Run("check", path, "--warnaserror", "--enable", "THR2007", "--enable", "THR5005").Clean().Out);
        folder.Run("fmt", "--check", path).Clean();
        var test = folder.Run("test", path, "--mutate", "--least-score", "100").Clean().Out;
        Assert.Contains("6 examples passed\n", test);
        Assert.DoesNotContain("no example", test.Replace("of which no example can speak", "", System.StringComparison.Ordinal));
    }

    [Fact]
    public void WhatToTypeNextCanBeTypedWhereThePathHasASpace()
    {
        using var folder = new Folder();
        Assert.Contains("  thr check \"our files/my-partnership.thr\"\n", folder.Run("init", "our files").Clean().Out);
    }

    [Fact]
    public void NothingIsWrittenOver()
    {
        using var folder = new Folder().With("town.thr", "mine");
        Directory.CreateDirectory(Path.Combine(folder.Path, "hill.thr"));
        var answer = folder.Run("init", "--name", "town");
        Assert.Equal((2, "town.thr: error: there is a file of this name already, and nothing is written over; choose another --name\n"), (answer.ExitCode, answer.Err));
        Assert.Equal("mine", folder.Read("town.thr"));
        Assert.Equal((2, "hill.thr: error: there is a folder of this name already, and nothing is written over; choose another --name\n"), (folder.Run("init", "--name", "hill").ExitCode, folder.Run("init", "--name", "hill").Err));
        Assert.Equal(2, folder.Run("init", "town.thr", "--name", "inner").ExitCode);
    }

    [Theory]
    [InlineData("Mill", "thr: error: 'Mill' is not a name: names are of small letters, digits and single hyphens; write 'mill'")]
    [InlineData("mill--brook", "thr: error: 'mill--brook' is not a name")]
    [InlineData("../mill", "thr: error: ")]
    [InlineData("a b", "thr: error: 'a b' is not a name")]
    [InlineData("-mill", "thr: error: ")]
    [InlineData("a\"", "thr: error: 'a\"' is not a name")]
    [InlineData("\e[31m", "thr: error: ")]
    public void ANameThatIsNoneIsRefused(string name, string message)
    {
        using var folder = new Folder();
        var answer = folder.Run("init", "--name", name);
        Assert.Equal(2, answer.ExitCode);
        Assert.StartsWith(message, answer.Err);
        Assert.DoesNotContain('\e', answer.Err);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData("say \"x\"")]
    [InlineData("two\nlines")]
    [InlineData(" ")]
    public void ATitleThatCannotStandInQuotesIsRefused(string title)
    {
        using var folder = new Folder();
        Assert.Equal(2, folder.Run("init", "--title", title).ExitCode);
        Assert.False(Directory.EnumerateFileSystemEntries(folder.Path).Any());
    }
}
