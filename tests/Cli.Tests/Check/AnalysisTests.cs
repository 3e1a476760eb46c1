using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Thresholds.Cli.Check;
using Thresholds.Cli.Terminal;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Text;
using Xunit;

namespace Thresholds.Cli.Tests.Check;

/// <summary>Each check looks for contradictions, overlaps and gaps, and shows both places and a case.</summary>
public sealed class AnalysisTests
{
    /// <summary>Two rungs that a child without immunisations is on at once.</summary>
    internal const string Overlap = """
        authority a "A"
        level 1 low "Low"
        level 2 high "High"
        fact checks "Checks missed" yes/no
        fact jabs "Immunisations missed" yes/no
        ladder health "Health"
        domain d "D" {
          at low { - missed-checks "Misses checks" ladder health when checks or jabs }
          at high { - unmet-needs "Needs unmet" ladder health when jabs or not checks }
        }
        """;

    private static readonly Diagnostic Hostile = DiagnosticRules.MissingCitation.At(Place(4), "two")
        .With(Place(0), "at \e]0;x\a\u009b31m\u2028\u202e the level") with { Witness = "age 12\e[2J\n\u009b\u202e" };

    [Fact]
    public void TheTextShowsBothPlacesAndTheCase()
    {
        using var folder = new Folder().With("a.thr", Overlap);
        Assert.Equal(
            """
            a.thr:8:14: warning THR2006: 'missed-checks' at 'low' and 'unmet-needs' at 'high' can be met together, where 'jabs' yes, and each without the other; say which of them it is then
               8 |   at low { - missed-checks "Misses checks" ladder health when checks or jabs }
                 |              ^^^^^^^^^^^^^
                 = witness: jabs yes
            a.thr:9:15: note: at the level 'high'
               9 |   at high { - unmet-needs "Needs unmet" ladder health when jabs or not checks }
                 |               ^^^^^^^^^^^

            0 errors, 1 warning in 1 file

            """.ReplaceLineEndings("\n"),
            folder.Run("check", "a.thr").Clean().Out);
    }

    [Fact]
    public void JsonHasBothPlacesAndTheCase()
    {
        using var folder = new Folder().With("a.thr", Overlap);
        var finding = Assert.Single(folder.Run("check", "a.thr", "--format", "json").Clean().Json().EnumerateArray());
        Assert.Equal(("THR2006", 8, 14, "jabs yes"), (Text(finding, "code"), Number(finding, "line"), Number(finding, "column"), Text(finding, "witness")));
        var related = Assert.Single(finding.GetProperty("related").EnumerateArray());
        Assert.Equal(("a.thr", 9, 15, "at the level 'high'"), (Text(related, "file"), Number(related, "line"), Number(related, "column"), Text(related, "message")));
    }

    [Fact]
    public void SarifHasBothPlacesAndTheCase()
    {
        using var folder = new Folder().With("a.thr", Overlap);
        var result = Assert.Single(folder.Run("check", "a.thr", "--format", "sarif").Clean().Json().GetProperty("runs")[0].GetProperty("results").EnumerateArray());
        Assert.EndsWith("\nFor example: jabs yes", Text(result.GetProperty("message"), "text"));
        Assert.Equal((8, 14, 8, 27), Region(Assert.Single(result.GetProperty("locations").EnumerateArray())));
        var related = Assert.Single(result.GetProperty("relatedLocations").EnumerateArray());
        Assert.Equal((9, 15, 9, 26), Region(related));
        Assert.Equal("a.thr", Text(related.GetProperty("physicalLocation").GetProperty("artifactLocation"), "uri"));
        Assert.Equal("at the level 'high'", Text(related.GetProperty("message"), "text"));
    }

    [Fact]
    public void AFileWithErrorsIsNotAnalysedAndItsAllowsAreLeftAlone()
    {
        using var folder = new Folder().With("a.thr", Overlap.Replace("\"Needs unmet\"", "\"Needs unmet\" allow THR2006 because \"both are meant\"").Replace("jabs \"Imm", "jbs \"Imm"));
        Assert.All(folder.Run("check", "a.thr", "--format", "json").Json().EnumerateArray(), finding => Assert.Equal("THR1001", Text(finding, "code")));
    }

    [Fact]
    public void WhatAFileAllowsOfTheAnalysisIsLeftOutOfTheText()
    {
        using var folder = new Folder().With("a.thr", Overlap.Replace("\"Misses checks\"", "\"Misses checks\" allow THR2006 because \"both are meant\""));
        Assert.Equal("0 errors, 0 warnings in 1 file\n", folder.Run("check", "a.thr", "--warnaserror").Clean().Out);
        Assert.Equal("both are meant", Text(Assert.Single(folder.Run("check", "a.thr", "--format", "json").Json().EnumerateArray()), "allowed"));
    }

    [Fact]
    public void TheDayOfTheReviewIsComparedWithTheDayAskedFor()
    {
        using var folder = new Folder().With("a.thr", Folder.Sound + "edition \"E\" review by 2026-03-06\n").With("b.thr", Folder.Sound + "edition \"E\" review by 2026-03-06\nallow THR4005 because \"no other\"\n");
        Assert.DoesNotContain("THR", folder.Run("check", "a.thr").Clean().Out);
        Assert.DoesNotContain("THR", folder.Run("check", "a.thr", "--as-of", "2026-03-06").Clean().Out);
        Assert.Contains("warning THR4005: the edition was to be reviewed by 2026-03-06, and it is 2026-03-07", folder.Run("check", "a.thr", "--as-of", "2026-03-07").Clean().Out);

        // Without a day nobody can tell that there is nothing to allow.
        Assert.DoesNotContain("THR", folder.Run("check", "b.thr").Clean().Out);
        Assert.DoesNotContain("THR", folder.Run("check", "b.thr", "--as-of", "2026-03-07").Clean().Out);
        Assert.Contains("warning THR4003", folder.Run("check", "b.thr", "--as-of", "2026-03-06").Clean().Out);
    }

    [Fact]
    public void NeitherPlaceNorCaseCanDriveTheTerminal()
    {
        using var writer = new StringWriter();
        new TextReport(writer, new Palette(false)).Write([Hostile]);
        var json = JsonReport.Of([Hostile], new Fixes([]));
        var sarif = SarifReport.Of([Hostile], [], SeverityChoices.None, new Fixes([]));
        foreach (var page in new[] { writer.ToString(), json, sarif })
        {
            Assert.Contains("31m", page);
            Assert.Contains("[2J", page);
            Assert.DoesNotContain(page, letter => letter != '\n' && (char.IsControl(letter) || letter is '\u2028' or '\u202e'));
        }

        Assert.Contains("= witness: age 12␛[2J␊<U+009B><U+202E>\n", writer.ToString());
        Assert.Contains(": note: at ␛]0;x␇<U+009B>31m<U+2028><U+202E> the level\n", writer.ToString());
        using var document = JsonDocument.Parse(json);
        Assert.Equal((Hostile.Witness, Hostile.Related[0].Message), (Text(document.RootElement[0], "witness"), Text(document.RootElement[0].GetProperty("related")[0], "message")));
    }

    private static Location Place(int start) => new(new SourceText("a.thr", "one\ntwo"), new TextSpan(start, 3));

    private static (int, int, int, int) Region(JsonElement location)
    {
        var region = location.GetProperty("physicalLocation").GetProperty("region");
        return (Number(region, "startLine"), Number(region, "startColumn"), Number(region, "endLine"), Number(region, "endColumn"));
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!; // no test reads a null here

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}
