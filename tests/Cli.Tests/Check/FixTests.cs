using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace Thresholds.Cli.Tests.Check;

public sealed class FixTests
{
    private const string Text = """
        authority brook "Brook"
        document paper "The paper"
        level 1 low "Low"
        level 2 high "High"
        fact attendance "School attendance" percent 0%..100% worse when lower
        ladder school "School" on attendance
        role idle "Idle"
        domain d "D👶" from paper "Matrix" { at low {
          - some "Attends less than nine tenths" when attendance in 50%..<90% ladder school
        } at high {
          - much "Attends less than half" when attendence <= 50% ladder school
        } }
        response low { offer "One" }

        """;

    [Theory]
    [InlineData("attendence", "attendence", "THR1001", true)] // a name that is near
    [InlineData("role idle \"Idle\"\n", "role idle \"Idle\"\r\n", "THR1018", true)] // a whole line
    [InlineData("attendence", "attendance", "THR2006", true)] // an end that two rungs claim
    [InlineData("attendence <=", "attendance <", "THR3009", false)] // a response, of which nothing is known
    [InlineData("attendence <= 50%", "attendance < 40%", "THR2008", false)] // a gap
    public void AFixInJsonAndSarifMakesItsFindingGoAway(string old, string written, string code, bool isPlain)
    {
        var text = Text.Replace(old, written);
        text = code == "THR1018" ? text.Replace("attendence", "attendance") : text.Replace("role idle \"Idle\"\n", "");

        using var folder = new Folder().With("my brook.thr", text);
        var findings = folder.Run("check", "my brook.thr", "--format", "json").Json().EnumerateArray().Where(finding => finding.GetProperty("code").GetString() == code).ToList();
        var results = folder.Run("check", "my brook.thr", "--format", "sarif").Json().GetProperty("runs")[0].GetProperty("results").EnumerateArray().Where(result => result.GetProperty("ruleId").GetString() == code).ToList();
        var fixes = findings[0].GetProperty("fixes").EnumerateArray().ToList();
        Assert.NotEmpty(fixes);
        Assert.Equal(isPlain, fixes[0].GetProperty("needsNoJudgement").GetBoolean());
        Assert.All(fixes.Skip(1), fix => Assert.False(fix.GetProperty("needsNoJudgement").GetBoolean()));
        Assert.DoesNotContain(fixes, fix => code == "THR2008" && fix.GetProperty("title").GetString()!.Contains("claim", StringComparison.Ordinal)); // of many values, one is not enough
        Assert.DoesNotContain(fixes, fix => fix.GetProperty("title").GetString()!.StartsWith("allow", StringComparison.Ordinal));

        var sarif = results[0].GetProperty("fixes").EnumerateArray().ToList();
        Assert.Equal(fixes.Count, sarif.Count);
        foreach (var (fix, same) in fixes.Zip(sarif))
        {
            Assert.All(fix.GetProperty("edits").EnumerateArray(), edit => Assert.Equal("my brook.thr", edit.GetProperty("file").GetString()));
            var changed = Applied(text, fix.GetProperty("edits").EnumerateArray().Select(edit => (Span(text, edit, "line", "column"), edit.GetProperty("text").GetString()!)));
            Assert.Equal(changed, Applied(text, Replacements(same, "my%20brook.thr").Select(edit => (Span(text, edit.GetProperty("deletedRegion"), "startLine", "startColumn"), edit.GetProperty("insertedContent").GetProperty("text").GetString()!))));
            Assert.Equal(fix.GetProperty("title").GetString(), same.GetProperty("description").GetProperty("text").GetString());
            using var mended = new Folder().With("my brook.thr", changed);
            var left = mended.Run("check", "my brook.thr", "--format", "json").Json().EnumerateArray().Select(finding => finding.GetProperty("code").GetString()!).ToList();
            Assert.Equal(findings.Count - 1, left.Count(known => known == code));
            Assert.DoesNotContain(left, known => known.StartsWith("THR0", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void WhatIsAcceptedOrTakesItsAuthorHasNoFix()
    {
        using var folder = new Folder().With("a.thr", Text.Replace("attendence", "attendance").Replace("role idle \"Idle\"", "role idle \"Idle\" allow THR1018 because \"for later\"").Replace("level 2 high", "level 1 high"));
        var findings = folder.Run("check", "a.thr", "--format", "json").Json().EnumerateArray().ToList();
        Assert.Empty(findings.Single(finding => finding.GetProperty("code").GetString() == "THR1018").GetProperty("fixes").EnumerateArray());
        var sarif = folder.Run("check", "a.thr", "--format", "sarif").Json().GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
        Assert.Empty(sarif.Single(result => result.GetProperty("ruleId").GetString() == "THR1018").GetProperty("fixes").EnumerateArray());
    }

    // Sections 3.55 to 3.57 of SARIF 2.1.0: a fix changes artifacts, each in at least one place.
    private static List<JsonElement> Replacements(JsonElement fix, string uri)
    {
        Assert.Equal(["description", "artifactChanges"], fix.EnumerateObject().Select(member => member.Name));
        var change = Assert.Single(fix.GetProperty("artifactChanges").EnumerateArray());
        Assert.Equal(["artifactLocation", "replacements"], change.EnumerateObject().Select(member => member.Name));
        Assert.Equal(uri, change.GetProperty("artifactLocation").GetProperty("uri").GetString());
        var replacements = change.GetProperty("replacements").EnumerateArray().ToList();
        Assert.NotEmpty(replacements);
        Assert.All(replacements, replacement =>
        {
            Assert.Equal(["deletedRegion", "insertedContent"], replacement.EnumerateObject().Select(member => member.Name));
            Assert.Equal(["startLine", "startColumn", "endLine", "endColumn"], replacement.GetProperty("deletedRegion").EnumerateObject().Select(member => member.Name));
            Assert.Equal(["text"], replacement.GetProperty("insertedContent").EnumerateObject().Select(member => member.Name));
        });
        return replacements;
    }

    private static (int Start, int End) Span(string text, JsonElement region, string line, string column) =>
        (Offset(text, region.GetProperty(line).GetInt32(), region.GetProperty(column).GetInt32()), Offset(text, region.GetProperty("endLine").GetInt32(), region.GetProperty("endColumn").GetInt32()));

    private static int Offset(string text, int line, int column)
    {
        var start = 0;
        for (; line > 1; line--)
        {
            start = text.IndexOf('\n', start) + 1;
        }

        return start + column - 1;
    }

    private static string Applied(string text, IEnumerable<((int Start, int End) Span, string Text)> edits) =>
        edits.OrderByDescending(edit => edit.Span.Start).Aggregate(text, (changed, edit) => changed[..edit.Span.Start] + edit.Text + changed[edit.Span.End..]);
}
