using System.IO;
using System.Linq;
using Thresholds.Dsl.Diagnostics;
using Xunit;

namespace Thresholds.Cli.Tests.Check;

public sealed class ExplainTests
{
    public static TheoryData<string> Codes => [.. DiagnosticRules.All.Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void EveryFindingIsExplained(string code)
    {
        using var folder = new Folder();
        var page = folder.Run("check", "--explain", code).Clean().Out;
        var written = Path.Combine(Folder.Repository, "docs", "diagnostics", code + ".md");
        Assert.Contains(code, page);
        Assert.True(page == File.ReadAllText(written).ReplaceLineEndings("\n").TrimEnd('\n') + "\n");
        Assert.DoesNotContain("{0}", page);
    }

    [Fact]
    public void SmallLettersWillDo()
    {
        using var folder = new Folder();
        Assert.Equal(folder.Run("check", "--explain", "THR1001").Out, folder.Run("check", "--explain", "thr1001").Out);
    }
}
