using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Thresholds.Dsl.Tests.Documents;
using Xunit;

namespace Thresholds.Dsl.Tests.Models;

/// <summary>Models are equal when they mean the same on the same lines: what is built on them is built again only then.</summary>
public sealed class ModelEqualityTests
{
    private static readonly Dictionary<string, string> Authorities = Repository.Thresholds
        .Select(file => (Name: file.Source.Path, file.Source.Text))
        .Concat(CodeBlocks.All.Where(block => !block.Info.StartsWith("part", StringComparison.Ordinal)).Select(block => (Name: block.ToString(), block.Text)))
        .Where(file => Finding.Compile(file.Text).Model is not null)
        .ToDictionary(file => file.Name, file => file.Text);

    public static TheoryData<string> Names => [.. Authorities.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void SameTextGivesAnEqualModel(string name)
    {
        var one = Finding.Compile(Authorities[name]);
        var two = Finding.Compile(new StringBuilder(Authorities[name]).ToString());
        Assert.NotSame(one.Model, two.Model);
        Assert.Equal(one.Model, two.Model);
        Assert.Equal(one.Model!.GetHashCode(), two.Model!.GetHashCode()); // filtered on the model
        Assert.Equal(one.Diagnostics, two.Diagnostics);
        Assert.Equal(one.Syntax, two.Syntax);
        Assert.Equal(one, two);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void CommentsAndSpacesWithinLinesGiveAnEqualModel(string name)
    {
        var text = Authorities[name];
        Assert.Equal(Finding.Compile(text).Model, Finding.Compile(Spread(text)).Model);
    }

    [Fact]
    public void AnotherWordGivesAnotherModel()
    {
        const string Text = "authority a \"A\"\nlevel 1 extra \"Extra\"\nfact f \"F\" yes/no\ndefine d \"D\" as f\n";
        Assert.NotEqual(Finding.None(Text).Model, Finding.None(Text.Replace("as f", "as not f", StringComparison.Ordinal)).Model);
        Assert.NotEqual(Finding.None(Text).Model, Finding.None(Text.Replace("Extra", "Extra help", StringComparison.Ordinal)).Model);
        Assert.NotEqual(Finding.None(Text).Model, Finding.None("\n" + Text).Model);
    }

    [Fact]
    public void AnotherWordOfAVocabularyGivesAnotherSourceHash()
    {
        const string Authority = "authority a \"A\"\nuse v\n";
        string HashWith(string text) => ThresholdCompiler
            .Compile([Repository.Parse("a.thr", Authority), Repository.Parse("v.thr", text)])[0].Model!.Authority.SourceHash; // an authority
        Assert.Equal(HashWith("vocabulary v \"V\"\n"), HashWith("vocabulary   v \"V\" # comment\n\n"));
        Assert.NotEqual(HashWith("vocabulary v \"V\"\n"), HashWith("vocabulary v \"W\"\n"));
    }

    // Two spaces for each one outside of texts and comments, and a comment at the end of every line; what begins a line stays there.
    private static string Spread(string text)
    {
        var spread = new StringBuilder();
        var end = 0;
        foreach (var token in Repository.Parse("", text).Tokens)
        {
            var between = text[end..token.Span.Start];
            spread.Append(between.Contains('#', StringComparison.Ordinal) ? between : between.Replace(" ", "  ", StringComparison.Ordinal).Replace("\n", " # a comment\n", StringComparison.Ordinal)).Append(token.Text);
            end = token.Span.End;
        }

        return spread.ToString();
    }
}
