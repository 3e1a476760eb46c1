using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Thresholds.Analysis.Tests.Programs;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Formatting;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Tests.Syntax;
using Thresholds.Dsl.Text;
using Xunit;

namespace Thresholds.Dsl.Tests.Formatting;

public sealed class FormatterTests
{
    private static readonly Vocabularies Nothing = new([]);

    public static TheoryData<string> Names => [.. Samples.ByName.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void OnlyWhiteSpaceChangesAndOnlyOnce(string name) => FormatCheck.Check(Repository.Parse(name, Samples.ByName[name]));

    [Fact]
    public void TheShippedFilesAreFormatted() => Assert.All(Repository.Thresholds, file => Assert.Equal(file.Source.Text, Formatter.Format(file)));

    [Fact]
    public void ASampleKeepsItsMeaning()
    {
        foreach (var path in Directory.GetFiles(Path.Combine(Repository.Root, "samples"), "*.thr", SearchOption.AllDirectories).Concat(Directory.GetFiles(Path.Combine(Repository.Root, "tests", "baselines"), "*.thr")))
        {
            var file = Repository.Parse(Path.GetFileName(path), File.ReadAllText(path));
            Assert.Equal(FormatCheck.Meaning(file, Repository.Vocabularies), FormatCheck.Meaning(FormatCheck.Check(file), Repository.Vocabularies));
        }
    }

    [Fact]
    public void AShippedFileKeepsItsMeaningHoweverItIsWritten()
    {
        foreach (var file in Repository.Thresholds)
        {
            var untidy = Repository.Parse(file.Source.Path, Untidy.Of(file, 5));
            Assert.Empty(untidy.Errors);
            Assert.Equal(FormatCheck.Meaning(file, Repository.Vocabularies), FormatCheck.Meaning(FormatCheck.Check(untidy), Repository.Vocabularies));
        }
    }

    [Fact]
    public void RandomProgramsKeepTheirMeaning()
    {
        var compiled = 0;
        Parallel.For(0, 10_000, seed =>
        {
            var file = Repository.Parse("random.thr", seed % 500 == 0 ? RandomProgram.Large(seed) : RandomProgram.Small(seed));
            var untidy = Repository.Parse("random.thr", Untidy.Of(file, seed));
            Assert.Empty(untidy.Errors);
            var meaning = FormatCheck.Meaning(file, Nothing);
            Interlocked.Add(ref compiled, meaning.Length > 0 ? 1 : 0);
            Assert.Equal(meaning, FormatCheck.Meaning(FormatCheck.Check(untidy), Nothing));
        });
        Assert.True(compiled > 9_000, $"only {compiled} of the programs mean something");
    }

    [Fact]
    public void BrokenFilesKeepTheirTokens()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var whole = RandomProgram.Small(seed);
            var from = random.Next(whole.Length);
            var text = whole.Remove(from, Math.Min(random.Next(1, 40), whole.Length - from)).Insert(from, random.Next(3) == 0 ? "}" : "");
            FormatCheck.Check(Repository.Parse("broken.thr", text));
        }
    }

    [Theory]
    [InlineData("level 1 a \"A\"\r\n\r\n\r\n\r\nrole  b \"B\"  \r\n\r\n", "level 1 a \"A\"\r\n\r\nrole b \"B\"\r\n")]
    [InlineData("role a \"A\" role b \"B\"", "role a \"A\"\nrole b \"B\"\n")]
    [InlineData("domain d \"D\" {\nat x {\n- one \"One\"   when a>1\n   ladder l\n# said later\n- another \"Another\" ladder l\n}\n# the end\n}", "domain d \"D\" {\n  at x {\n    - one  \"One\"  when a > 1\n        ladder l\n    # said later\n    - another  \"Another\"  ladder l\n  }\n  # the end\n}\n")]
    [InlineData("fact a \"A\"  yes/no\nfact abc \"Abc\" yes/no # c\nfact d \"D\" age 0 .. 25 # e", "fact a    \"A\"    yes/no\nfact abc  \"Abc\"  yes/no     # c\nfact d    \"D\"    age 0..25  # e\n")]
    [InlineData("fact a \"A\" yes/no\nfact abc \"Abc\" yes/no", "fact a \"A\" yes/no\nfact abc \"Abc\" yes/no\n")]
    [InlineData("domain d \"D\" {\nat x {\n- one \"One\"\n   - \"no name\"\n- three \"Three\"\n}\n}", "domain d \"D\" {\n  at x {\n    - one  \"One\"\n   - \"no name\"\n    - three  \"Three\"\n  }\n}\n")]
    [InlineData("define d \"D\" as any of (\na ,\n(b and\nc)\n)", "define d \"D\" as any of (\n    a,\n    (b and\n      c)\n  )\n")]
    [InlineData("# only a comment", "# only a comment\n")]
    [InlineData("", "")]
    public void ThisBecomesThat(string written, string expected) => Assert.Equal(expected, Formatter.Format(Repository.Parse("a.thr", written)));

    [Fact]
    public void OfARangeOnlyItsLinesChange()
    {
        const string Text = "role  a \"A\"\nrole  b \"B\"\nrole  c \"C\"\n";
        var edits = Formatter.Edits(Repository.Parse("a.thr", Text), new TextSpan(12, 11));
        Assert.Equal("role  a \"A\"\nrole b \"B\"\nrole  c \"C\"\n", edits.OrderByDescending(edit => edit.Span.Start).Aggregate(Text, (text, edit) => text.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.Text)));
    }

    [Theory]
    [InlineData("authority\0")]
    public void WhatIsNoTextStaysAsItIs(string text) => Assert.Equal(text, Formatter.Format(Repository.Parse("a.thr", text)));
}
