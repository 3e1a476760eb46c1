using System;
using System.IO;
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
    [InlineData("render broken.thr", 1, "THR0003")]
    public void WhatCannotBeSetIsTold(string line, int code, string said)
    {
        using var folder = new Folder().With("a.thr", Folder.Sound).With("words.thr", "vocabulary words \"Words\"\n").With("broken.thr", "authority a \"A\"\nlevel 1\n");
        var answer = folder.Run(line.Split(' '));
        Assert.Equal(code, answer.ExitCode);
        Assert.Contains(said, answer.Err);
        Assert.Equal("", answer.Out);
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
