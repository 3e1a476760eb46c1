using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Thresholds.Dsl.Tests.Catalogue;
using Xunit;

namespace Thresholds.Dsl.Tests.Documents;

/// <summary>Every <c>.thr</c> block of the documentation does what the text round it says.</summary>
/// <remarks>A block <c>thr</c> is a whole file without findings; <c>thr expect=CODE@line:column</c> a whole file with exactly that finding; <c>thr part</c> a
/// part of a file, and <c>thr part levels</c> one that replaces the levels it assumes. Files may take in the shipped vocabularies and extend the template of the samples.</remarks>
public sealed class DocumentationTests
{
    private static readonly Dictionary<string, CodeBlock> Blocks = CodeBlocks.All.ToDictionary(block => block.ToString());

    public static TheoryData<string> Places => [.. Blocks.Keys];

    [Theory]
    [MemberData(nameof(Places))]
    public void BlockCompilesAsItSays(string place)
    {
        var block = Blocks[place];
        var info = Regex.Match(block.Info, "^(?:(?<part>part)(?: (?<replaces>[a-z]+))?|expect=(?<expect>THR[0-9]{4}@[0-9]+:[0-9]+))?$");
        Assert.True(info.Success, $"'{block.Info}' says nothing that is known of a block");
        var text = info.Groups["part"].Success ? SurroundingFile.Round(block.Text, info.Groups["replaces"].Value) : block.Text;
        var compiled = Finding.Compile(text, AnalysisRules.For(System.IO.Path.GetFileNameWithoutExtension(block.File)));
        if (info.Groups["expect"].Success)
        {
            Assert.Equal(info.Groups["expect"].Value, Assert.Single(Finding.Places(compiled)));
        }
        else
        {
            Assert.Empty(compiled.Diagnostics.Where(finding => finding.Allowed is null).Select(Finding.Describe));
        }
    }

    [Fact]
    public void ThereAreBlocksOfEveryKind()
    {
        Assert.Contains(Blocks.Values, block => block.File == "docs/language.md" && block.Info == "");
        Assert.Contains(Blocks.Values, block => block.Info == "part");
        Assert.Contains(Blocks.Values, block => block.Info.StartsWith("expect=", StringComparison.Ordinal));
    }
}
