using System;
using System.IO;
using System.Linq;
using Xunit;

namespace Thresholds.Cli.Tests.Test;

/// <summary>The page about testing shows what the tool prints.</summary>
public sealed class DocumentedTests
{
    [Fact]
    public void ThePageShowsWhatIsPrinted()
    {
        var page = File.ReadAllText(Path.Combine(Folder.Repository, "docs", "testing.md")).ReplaceLineEndings("\n");
        var blocks = page.Split("\n```").Where((_, place) => place % 2 == 1).ToList();
        using var folder = new Folder().With("millbrook.thr", blocks.Single(block => block.StartsWith("thr\n", StringComparison.Ordinal))[4..] + "\n");
        Assert.Equal("text\n$ thr test millbrook.thr\n" + folder.Run("test", "millbrook.thr").Clean().Out.TrimEnd(), blocks[1]);
        Assert.Contains(blocks[2]["text\n".Length..] + "\n", folder.Run("test", "millbrook.thr", "--mutate").Clean().Out);
    }
}
