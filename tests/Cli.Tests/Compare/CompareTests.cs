using System;
using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace Thresholds.Cli.Tests.Compare;

public sealed class CompareTests
{
    private const string Head = """
        level 1 low "Low"
        level 2 high "High"
        fact attendance "School attendance" percent 0%..100%
        ladder school "School" on attendance
        ladder diet "Diet"

        """;

    private const string One = "authority one \"One </title><script>alert(1)</script>\"\n" + Head + """
        domain child "Child" {
          at low { - hungry "Often hungry" ladder diet }
          at high { - rarely "Hardly ever there" when attendance < 50% ladder school }
        }
        response high { consent required }

        """;

    private const string Other = "authority other \"Other\"\n" + Head + """
        domain child "Child" {
          at low { - rarely "Hardly ever there" when attendance < 60% ladder school }
        }

        """;

    [Fact]
    public void ItTellsWhereTheyDifferAndWhatOneLeavesOut()
    {
        var page = Compare().Clean().Out;
        Assert.Contains("WHERE THEY DIFFER\n  - School (school): attendance below 50%\n    child       attendance 0%\n    one         2 High\n", page);
        Assert.Contains("  - School (school): attendance from 50% and below 60%\n    child       attendance 50%\n    one         no level\n    other       1 Low\n", page);
        Assert.Contains("  - Diet (diet)\n    one         1 Low: Often hungry (a.thr:8)\n    other       leaves it out\n", page);
        Assert.Contains("    consent     Consent required (a.thr:11)\n", page);
        Assert.Contains("    consent     nothing is said of it here\n", page);
    }

    [Fact]
    public void HostileTextStaysText()
    {
        Assert.DoesNotContain("<script", Compare("--format", "html").Clean().Out);
        Assert.Contains("<script>", Compare("--format", "json").Clean().Json().GetProperty("authorities")[0].GetProperty("name").GetString());
        Assert.DoesNotContain("<script", Compare("--format", "svg").Clean().Out);
    }

    [Fact]
    public void ThePictureIsReadWithoutColourAndAloud()
    {
        XNamespace svg = "http://www.w3.org/2000/svg";
        var picture = XDocument.Parse(Compare("--format", "svg").Clean().Out).Root!;
        Assert.Equal("img", picture.Attribute("role")!.Value);
        Assert.Contains("<figure role=\"group\" aria-label=\"Which levels each authority gives to which concern\" tabindex=\"0\">\n<svg ", Compare("--format", "html").Clean().Out);
        Assert.Contains("Diet: One </title><script>alert(1)</script> level 1, Other leaves it out", picture.Element(svg + "desc")!.Value);
        var given = picture.Elements(svg + "g").Where(box => box.Elements(svg + "text").Any()).ToList();
        Assert.Equal(3, given.Count);
        Assert.All(given, box => Assert.EndsWith("level " + (box.Element(svg + "text")!.Value == "1" ? "1 Low" : "2 High") + ": 1 bullet", box.Element(svg + "title")!.Value, StringComparison.Ordinal));
        Assert.All(given, box => Assert.StartsWith("url(#level-", box.Elements(svg + "rect").First().Attribute("fill")!.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void OneAloneOrNoneAtAllIsRefused()
    {
        using var folder = new Folder().With("a.thr", One);
        Assert.Equal(2, folder.Run("compare", "a.thr").ExitCode);
        Assert.Equal(2, folder.Run("compare", "a.thr", "missing.thr").ExitCode);
    }

    private static Answer Compare(params string[] options)
    {
        using var folder = new Folder().With("a.thr", One).With("b.thr", Other);
        return folder.Run(["compare", "a.thr", "b.thr", .. options]);
    }
}
