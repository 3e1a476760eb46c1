using System.Threading.Tasks;
using Thresholds.LanguageServer.Tests.Harness;
using Xunit;

namespace Thresholds.LanguageServer.Tests;

public sealed class FormatTests
{
    private const string Untidy = "role  a \"A\"\ndomain d \"D\" {\nat low {\n- one \"One\"\n- another \"Another\"\n}\n}\n";

    [Fact]
    public async Task ADocumentIsFormatted()
    {
        await using var client = await Client.StartAsync();
        client.Open(Brook.Path, Untidy);
        Assert.Equal("role a \"A\"\ndomain d \"D\" {\n  at low {\n    - one      \"One\"\n    - another  \"Another\"\n  }\n}\n", Marked.Apply(Untidy, await client.ResultAsync("textDocument/formatting", Marked.Whole(Brook.Path))));
    }

    [Fact]
    public async Task APartIsFormatted()
    {
        await using var client = await Client.StartAsync();
        var marked = Marked.Read(Untidy.Replace("at low", "[[at low]]"));
        client.Open(Brook.Path, Untidy);
        var asked = Marked.Whole(Brook.Path);
        asked["range"] = marked.Range(marked.Parts[0].Start, marked.Parts[0].End);
        Assert.Equal(Untidy.Replace("at low", "  at low"), Marked.Apply(Untidy, await client.ResultAsync("textDocument/rangeFormatting", asked)));
    }

    [Theory]
    [InlineData("- another \"Another\"\n", "- another \"Another\"\n|", "\n", "  at low {\n- one \"One\"\n    - another  \"Another\"")]
    [InlineData("}\n}\n", "}|\n}\n", "}", "- another \"Another\"\n  }\n}")]
    public async Task WhatWasTypedIsFormattedAndNothingElse(string old, string mark, string typed, string expected)
    {
        await using var client = await Client.StartAsync();
        var marked = Marked.Read(Untidy.Replace("at low", "  at low").Replace(old, mark));
        client.Open(Brook.Path, marked.Text);
        var asked = marked.At(Brook.Path);
        asked["ch"] = typed;
        Assert.Contains(expected, Marked.Apply(marked.Text, await client.ResultAsync("textDocument/onTypeFormatting", asked)));
    }
}
