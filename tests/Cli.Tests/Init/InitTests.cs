using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
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
    public void AFileThatExtendsATemplateChecksAsTheTemplateDoesAndItsExamplesCanBeUncommented()
    {
        var regional = File.ReadAllText(Path.Combine(Folder.Repository, "samples", "Template", "regional.thr"));
        using var folder = new Folder().With("our texts/regional.thr", regional);
        Assert.Contains("  thr check \"our texts/westborough.thr\"\n", folder.Run("init", "our texts", "--name", "westborough", "--template", "our texts/regional.thr").Clean().Out);
        Assert.Contains("authority westborough \"Westborough\" extends regional\n", folder.Read("our texts/westborough.thr"));
        Assert.Contains("0 errors", folder.Run("check", "our texts/westborough.thr").Clean().Out);
        folder.Run("fmt", "--check", "our texts/westborough.thr").Clean();

        // The commented lines are lines of the language, by names that the template has.
        var used = Regex.Replace(folder.Read("our texts/westborough.thr"), "^# (?=(document|replace|withdraw|domain|  |}|example) ?)", "", RegexOptions.Multiline);
        Assert.Equal(5, used.Split('\n').Count(line => line.Split(' ')[0] is "document" or "replace" or "withdraw" or "domain" or "example"));
        folder.With("our texts/westborough.thr", used);
        Assert.Contains("0 errors", folder.Run("check", "our texts").Clean().Out);
        folder.Run("test", "our texts").Clean();

        // From another folder, the template is named beside it.
        var elsewhere = folder.Run("init", "--name", "eastborough", "--template", "our texts/regional.thr").Clean().Out;
        Assert.Contains("  thr check eastborough.thr \"our texts/regional.thr\"\n", elsewhere);
        Assert.Contains("0 errors", folder.Run("check", "eastborough.thr", "our texts/regional.thr").Clean().Out);
    }

    [Theory]
    [InlineData("vocabulary a \"A\"\n", "a.thr: error: this is a vocabulary; take it in with 'use', and name a file that begins with 'template'\n")]
    [InlineData("authority a \"A\"\n", "a.thr: error: this is the file of an authority; name one that begins with 'template'\n")]
    [InlineData("", "a.thr: error: this file does not say what it is; name one that begins with 'template'\n")]
    [InlineData("template a \"A\n", "a.thr: error: this template has mistakes in its form; mend what 'thr check' finds in it first\n")]
    [InlineData(null, "a.thr: error: ")]
    public void WhatIsNoTemplateIsRefused(string? text, string message)
    {
        using var folder = new Folder();
        _ = text is null ? folder : folder.With("a.thr", text);
        var answer = folder.Run("init", "--template", "a.thr");
        Assert.Equal(2, answer.ExitCode);
        Assert.StartsWith(message, answer.Err);
        Assert.False(File.Exists(Path.Combine(folder.Path, "my-partnership.thr")));
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
