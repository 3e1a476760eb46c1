using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Thresholds.Cli.Tests;
using Thresholds.Rendering.Findings;
using Xunit;

namespace Thresholds.Rendering.Tests;

public sealed class RenderCommandTests
{
    [Fact]
    public void AFileThatIsNamedIsWrittenAndNothingPrinted()
    {
        using var folder = new Folder().With("a.thr", Folder.Sound);
        Assert.Equal("", folder.Run("render", "a.thr", "-o", "a.html").Clean().Out);
        Assert.Equal(folder.Run("render", "a.thr").Clean().Out, folder.Read("a.html"));
        Assert.StartsWith("# Sound\n", folder.Run("render", "a.thr", "--to", "md").Clean().Out);
    }

    [Theory]
    [InlineData("render no.thr", 2, "no.thr")]
    [InlineData("render a.thr -o no/where.html", 2, "no/where.html")]
    [InlineData("render a.thr --to pdf", 2, "'pdf' is no value of --to")]
    [InlineData("render", 2, "FILE")]
    [InlineData("render words.thr", 2, "this is a vocabulary")]
    [InlineData("render broken.thr", 2, "THR0003")]
    public void WhatCannotBeSetIsTold(string line, int code, string said)
    {
        using var folder = new Folder().With("a.thr", Folder.Sound).With("words.thr", "vocabulary words \"Words\"\n").With("broken.thr", "authority a \"A\"\nlevel 1\n");
        var answer = folder.Run(line.Split(' '));
        Assert.Equal(code, answer.ExitCode);
        Assert.Contains(said, answer.Err);
        Assert.Equal("", answer.Out);
    }

    [Fact]
    public void InOneLanguageEachTextStandsAloneAndThePageSaysHowMuchOfItIs()
    {
        using var folder = new Folder().With("valley.thr", Shipped.Valley);
        var page = folder.Run("render", "valley.thr", "--language", "cy-GB").Clean().Out;
        Assert.Contains("<h1><span lang=\"cy-GB\" dir=\"auto\">Partneriaeth Ddiogelu&#39;r Dyffryn</span></h1>", page);
        Assert.Contains("Yn aml yn hwyr", page);
        Assert.DoesNotContain("Often late", page);
        Assert.Contains("texts of the document are in cy-GB", page);
        var english = folder.Run("render", "valley.thr", "--language", "EN", "--to", "md").Clean().Out;
        Assert.Contains("Often late", english);
        Assert.DoesNotContain("Yn aml", english);
    }

    [Theory]
    [InlineData("valley.thr", "pl", "--language: error: the document is in en and cy, and not in 'pl'\n")]
    [InlineData("undeclared.thr", "pl", "--language: error: the document is in cy, and not in 'pl'\n")]
    [InlineData("sound.thr", "cy", "--language: error: the document has texts in one language only\n")]
    public void ALanguageThatTheDocumentIsNotInIsRefusedWithThoseItIsIn(string file, string language, string said)
    {
        using var folder = new Folder().With("valley.thr", Shipped.Valley).With("sound.thr", Folder.Sound).With("undeclared.thr", "authority a \"A\"\nlevel 1 low \"Low\"\nfact late \"Late\" in cy \"Hwyr\" yes/no\ndomain d \"D\" { at low { - b \"B\" when late } }\n");
        var answer = folder.Run("render", file, "--language", language);
        Assert.Equal((2, "", said), (answer.ExitCode, answer.Out, answer.Err));
    }

    [Theory]
    [MemberData(nameof(Shipped.Paths), MemberType = typeof(Shipped))]
    public void SourcesAreNumberedAsThePageComesToThem(string path)
    {
        using var folder = new Folder();
        foreach (var (format, link) in new[] { ("html", "href=\"#source-([0-9]+)\""), ("md", @"\]\(#source-([0-9]+)\)") })
        {
            var numbers = Regex.Matches(folder.Run("render", Shipped.Of(path), "--to", format).Clean().Out, link).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).Distinct().ToList();
            Assert.Equal(Enumerable.Range(1, numbers.Count), numbers);
        }
    }

    [Fact]
    public void WithoutDocumentOrWriterNothingIsWritten()
    {
        using var writer = new StringWriter();
        Assert.Throws<ArgumentNullException>(() => PublishedDocument.WriteHtml(writer, null!));
        Assert.Throws<ArgumentNullException>(() => PublishedDocument.WriteMarkdown(writer, null!));
        Assert.Throws<ArgumentNullException>(() => PublishedDocument.WriteHtml(null!, null!));
        Assert.Throws<ArgumentNullException>(() => PublishedDocument.WriteMarkdown(null!, null!));
        Assert.Throws<ArgumentNullException>(() => FindingMarks.Of(null!, []));
        Assert.Throws<ArgumentNullException>(() => FindingMarks.Of([], null!));
        Assert.Equal("", writer.ToString());
    }
}
