using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Text;
using Xunit;

namespace Thresholds.Dsl.Tests.Catalogue;

/// <summary>What every front end lets its users choose about findings.</summary>
public sealed class SeverityChoicesTests
{
    private static readonly DiagnosticRule Optional = DiagnosticRules.RungsNest;

    [Fact]
    public void WithoutAChoiceEveryKindIsAsItIs()
    {
        Assert.All(DiagnosticRules.All, rule => Assert.Equal(rule.IsOptional ? null : rule.Severity, SeverityChoices.None.For(rule)));
        Assert.Empty(SeverityChoices.None.Enabled);
    }

    [Fact]
    public void FindingsAreGivenAsChosen()
    {
        var choices = Choose("THR2008=error", "THR4001=none", "THR2013=warning");
        DiagnosticRule[] found = [DiagnosticRules.LadderGap, DiagnosticRules.MissingCitation, DiagnosticRules.Reworded, DiagnosticRules.RungsOverlap];
        var findings = choices.Apply(found.Select(rule => rule.At(new Location(new SourceText("a.thr", ""), default), "a", "b", "c", "d", "e"))).ToList();
        Assert.Equal([("THR2008", Severity.Error), ("THR2013", Severity.Warning), ("THR2006", Severity.Warning)], findings.Select(finding => (finding.Code, finding.Severity)));
        Assert.Equal(Severity.Warning, findings[0].Rule.Severity);
    }

    [Fact]
    public void WhatIsOffComesOnByAskingOrByASeverity()
    {
        Assert.True(Optional.IsOptional);
        Assert.Equal((Severity.Note, "THR2007"), State(SeverityChoices.Of([], [Optional])));
        Assert.Equal((Severity.Warning, "THR2007"), State(Choose("THR2007=warning")));
        Assert.Equal((null, ""), State(Choose("THR2007=none")));
        Assert.Equal((null, ""), State(SeverityChoices.Of([Read("THR2007=none")], [Optional])));
        Assert.Equal((null, ""), State(SeverityChoices.Of([], [DiagnosticRules.LadderGap])));

        static (Severity?, string) State(SeverityChoices choices) => (choices.For(Optional), string.Join(",", choices.Enabled));
    }

    [Fact]
    public void EqualChoicesAreEqualInWhateverOrderTheyAreMade()
    {
        Assert.Equal(Choose("THR2008=error", "THR4001=none"), Choose("THR4001=none", "THR2008=note", "thr2008=error"));
        Assert.NotEqual(Choose("THR2008=error"), Choose("THR2008=note"));
    }

    [Fact]
    public void EveryWordIsReadAsItIsWritten()
    {
        foreach (var severity in new[] { Severity.Error, Severity.Warning, Severity.Note })
        {
            Assert.True(SeverityWords.TryRead(SeverityWords.Of(severity), out var read));
            Assert.Equal(severity, read);
        }

        Assert.True(SeverityWords.TryRead("none", out var none));
        Assert.Null(none);
        Assert.False(SeverityWords.TryRead("Error", out _));
        Assert.Equal(["error", "warning", "note", "none"], SeverityWords.All);
    }

    [Fact]
    public void ErrorsOfTheLanguageCannotBeLowered()
    {
        foreach (var rule in DiagnosticRules.All)
        {
            Assert.Equal(rule.Severity == Severity.Error, SeverityChoice.Read(rule.Code, "warning").Problem is not null);
            Assert.Null(SeverityChoice.Read(rule.Code, "error").Problem);
        }
    }

    private static SeverityChoices Choose(params IEnumerable<string> choices) => SeverityChoices.Of(choices.Select(Read), []);

    private static SeverityChoice Read(string text)
    {
        var (choice, problem) = SeverityChoice.Read(text.Split('=')[0], text.Split('=')[1]);
        Assert.Null(problem);
        return Assert.IsType<SeverityChoice>(choice);
    }
}
