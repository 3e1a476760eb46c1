using System;
using System.Linq;
using Thresholds.Dsl.Analysis;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Tests.Documents;
using Xunit;

namespace Thresholds.Dsl.Tests.Catalogue;

/// <summary>A mend takes its finding away and brings no other.</summary>
public sealed class MendTests
{
    /// <summary>The rules whose pages show a finding with a mend. Whether another's can be mended is for its author to judge.</summary>
    private static readonly string[] Mended = ["THR0001", "THR0004", "THR0007", "THR1001", "THR1004", "THR1018", "THR2006", "THR4003"];

    public static TheoryData<string> Codes => [.. DiagnosticRules.All.Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void TheMendOfAPageMends(string code)
    {
        var failing = CodeBlocks.In($"docs/diagnostics/{code}.md").FirstOrDefault(block => block.Info.Length > 0);
        var mend = failing is null ? null : Assert.Single(Finding.Compile(failing.Text, AnalysisRules.For(code)).Diagnostics).Mend;
        Assert.Equal(Mended.Contains(code), mend is not null);
        if (failing is not null && mend is not null)
        {
            var mended = Finding.Compile(mend.Apply(failing.Text), AnalysisRules.For(code));
            Assert.Empty(mended.Diagnostics.Select(Finding.Describe));
            Assert.False(char.IsUpper(mend.Title[0]));
        }
    }

    [Theory]
    [InlineData("attendance in 50%..90%", "attendance <= 50%", "attendance in 50%<..90%", "leave 50% to 'high'")]
    [InlineData("attendance in 50%..<90%", "attendance in 20%..50%", "attendance in 50%<..<90%", "leave 50% to 'high'")]
    [InlineData("attendance <= 50%", "attendance >= 50%", "attendance < 50%", "leave 50% to 'high'")]
    [InlineData("attendance >= 50% and sad", "attendance <= 50% and sad", "attendance > 50% and sad", "leave 50% to 'high'")]
    [InlineData("age in 10..13", "age in 13..16", "age in 10..<13", "leave 13 to 'high'")]
    [InlineData("age in 10..13 years", "age in 13..16", null, null)]
    [InlineData("attendance in 50%..90%", "attendance < 60%", null, null)]
    [InlineData("attendance in 50%..90% or attendance < 20%", "attendance <= 50%", null, null)]
    [InlineData("attendance not in 50%..90%", "attendance >= 50%", null, null)]
    [InlineData("attendance >= 50%", "not attendance >= 60%", null, null)]
    public void TwoRungsThatMeetInOneValue(string lower, string higher, string? mended, string? title)
    {
        string Text(string condition) => $$"""
            authority millbrook "Millbrook"
            level 1 extra "Extra help"
            level 2 statutory "Statutory help"
            fact attendance "School attendance" percent 0%..100%
            fact age "Age" age 0..18
            fact sad "Sad" yes/no
            ladder school "School attendance"
            domain health "Health" {
              at extra { - low "Low" ladder school when {{condition}} }
              at statutory { - high "High" ladder school when {{higher}} }
            }
            consider all "All are used" when sad and age < 3 and attendance < 3%

            """;
        var overlap = Assert.Single(Finding.Compile(Text(lower), AnalysisSettings.Usual).Diagnostics, finding => finding.Code == "THR2006");
        Assert.Equal(title, overlap.Mend?.Title);
        if (mended is not null)
        {
            Assert.Equal(Text(mended), overlap.Mend!.Apply(Text(lower))); // its title was there
            Assert.DoesNotContain(Finding.Compile(Text(mended), AnalysisSettings.Usual).Diagnostics, finding => finding.Code == "THR2006");
        }
    }

    /// <summary>What is removed takes its lines with it and nothing else.</summary>
    [Theory]
    [InlineData("«fact sad \"Sad\" yes/no\n»", "remove the fact 'sad'")]
    [InlineData("«fact sad \"Sad\" yes/no # why\r\n»", "remove the fact 'sad'")]
    [InlineData("«fact sad \"Sad\"\n  yes/no  # why\n»fact glad \"Glad\" yes/no protected because \"private\"\n", "remove the fact 'sad'")]
    [InlineData("«fact sad \"Sad\" yes/no »fact glad \"Glad\" yes/no protected because \"private\"\n", "remove the fact 'sad'")]
    [InlineData("fact glad \"Glad\" yes/no protected because \"private\"« fact sad \"Sad\" yes/no»\n", "remove the fact 'sad'")]
    [InlineData("«contact hub \"Hub\" {\n  phone \"1\"\n}»", "remove the contact 'hub'")]
    [InlineData("«  use shared\n»", "remove 'use shared'")]
    [InlineData("«allow THR4001 because \"none\"\n»", "remove the allow")]
    [InlineData("fact glad \"Glad\" yes/no protected because \"private\"« allow THR4001 because \"none\"»\n  note \"kept\"\n", "remove the allow")]
    [InlineData("fact glad \"Glad\" yes/no protected because \"private\"\n«  allow THR4001 because \"none\"\n»  note \"kept\"\n", "remove the allow")]
    public void WhatIsRemoved(string marked, string title)
    {
        const string head = "authority millbrook \"Millbrook\"\n";
        var (text, spans) = MarkedText.Read(head + marked);
        var files = new[] { Repository.Parse("test.thr", text), Repository.Parse("shared.thr", "vocabulary shared \"Shared\"\n") };
        var mend = Assert.Single(ThresholdCompiler.Compile(files, AnalysisSettings.Usual)[0].Diagnostics).Mend;
        Assert.NotNull(mend);
        Assert.Equal((title, text.Remove(spans[0].Start, spans[0].Length)), (mend.Title, mend.Apply(text)));
    }

    [Theory]
    [InlineData("allow THR401 because \"none\"", "THR4001", "replace 'THR401' by 'THR4001'")]
    [InlineData("fact sad \"Sad\" yes/no )", "", "take out ')'")]
    [InlineData("fact sad \"Sad\" yes/no\n}", "", "take out '}'")]
    [InlineData("fact sad \"Sad\" yes/no whn", "", null)]
    [InlineData("fact sad \"Sad\" yes/no \u00e9", "", null)]
    [InlineData("fact sad \"Sad\" yes/no aplies when x", "applies", "replace 'aplies' by 'applies'")]
    [InlineData("fact age \"Age\" age 0..18 define d \"D\" as agee < 3", "age", "replace 'agee' by 'age'")]
    [InlineData("define d \"D\" as something < 3", "", null)]
    public void WhatIsReplaced(string text, string instead, string? title)
    {
        var finding = Finding.Compile("vocabulary shared \"Shared\"\n" + text + "\n").Diagnostics[0];
        Assert.Equal(title, finding.Mend?.Title);
        Assert.True(finding.Mend is null || finding.Mend.Edits.Single() == new TextEdit(finding.Location.Span, instead));
    }

    [Fact]
    public void AFactThatExamplesGiveIsNotRemoved() => Assert.Null(
        Assert.Single(Finding.Compile("authority millbrook \"Millbrook\"\nfact sad \"Sad\" yes/no\nexample e \"E\" { sad yes => no level }\n", AnalysisSettings.Usual).Diagnostics).Mend);
}
