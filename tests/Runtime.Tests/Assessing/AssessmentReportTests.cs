using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;
using static Thresholds.Tests.Assessing.Millbrook;

namespace Thresholds.Tests.Assessing;

public sealed class AssessmentReportTests
{
    private static readonly DateTime FridayEvening = new(2026, 3, 6, 16, 45, 0);

    private static readonly Dictionary<string, DateTime> Known = new() { ["referral-received"] = new DateTime(2026, 3, 6, 14, 0, 0) };

    [Fact]
    public void ACaseAtTheHighestLevel() => AssertRecorded("report-statutory.txt", Write(CaseAtStatutory(), FridayEvening, Known));

    [Fact]
    public void ACaseWithMuchThatIsOpen() => AssertRecorded("report-open.txt", Write(CaseWithOpenFacts(), new DateTime(2026, 5, 4, 10, 0, 0), new Dictionary<string, DateTime>()));

    [Fact]
    public void ACaseOfWhichNothingIsKnown()
    {
        var nothing = new FakeAssessment { PossibleLevel = Statutory }.With(Truth.Unknown, InjuredBaby, Underweight, NoAttendance);
        AssertRecorded("report-nothing.txt", Write(nothing, FridayEvening, Known));
    }

    [Fact]
    public void TheSamePageInHtml() => AssertRecorded("report-statutory.html", WriteHtml(CaseAtStatutory(), FridayEvening, Known));

    [Fact]
    public void HtmlHoldsEveryWordOfThePlainPage()
    {
        var html = XDocument.Parse(WriteHtml(CaseAtStatutory(), FridayEvening, Known)["<!DOCTYPE html>".Length..].Replace("<meta charset=\"utf-8\">", "", StringComparison.Ordinal).Replace("initial-scale=1\">", "initial-scale=1\"/>", StringComparison.Ordinal).Replace("unsafe-inline'\">", "unsafe-inline'\"/>", StringComparison.Ordinal));
        var shown = string.Join(" ", html.Descendants("body").DescendantNodes().OfType<XText>().Select(text => text.Value)).ToUpperInvariant();
        var words = Write(CaseAtStatutory(), FridayEvening, Known).ToUpperInvariant().Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(word => !word.All(character => char.IsDigit(character) || character is '-' or '+' or '.'));
        Assert.All(words, word => Assert.Contains(word, shown, StringComparison.Ordinal));

        // Lists hold items only, and terms stand with what is said of them.
        Assert.All(html.Descendants().Where(element => element.Name.LocalName is "ul" or "ol"), list => Assert.All(list.Elements(), item => Assert.Equal("li", item.Name)));
        Assert.All(html.Descendants("dl"), list => Assert.Equal("dt", list.Elements().First().Name));
        Assert.All(html.Descendants("dl"), list => Assert.All(list.Elements(), item => Assert.Contains(item.Name.LocalName, new[] { "dt", "dd" })));
        Assert.All(html.Descendants("section"), section => Assert.Equal(section.Attribute("aria-labelledby")?.Value, section.Element("h2")?.Attribute("id")?.Value));
        Assert.Single(html.Descendants("h1"));
        Assert.Empty(html.Descendants("script"));
    }

    [Fact]
    public void ColoursOfHtmlCanBeRead()
    {
        var style = Regex.Match(WriteHtml(CaseAtStatutory(), FridayEvening, Known), "<style>(.*?)</style>").Groups[1].Value;
        var palettes = Regex.Matches(style, ":root{([^}]*)}").Select(palette => Regex.Matches(palette.Groups[1].Value, "--([a-z]+):#([0-9a-f]+)").ToDictionary(colour => colour.Groups[1].Value, colour => Luminance(colour.Groups[2].Value))).ToList();
        Assert.Equal(2, palettes.Count); // light and dark
        Assert.Contains("background:var(--ground);color:var(--text)", style, StringComparison.Ordinal);
        Assert.All(palettes, palette => Assert.All(new[] { "text", "quiet", "lead", "link" }, colour => Assert.True((Math.Max(palette[colour], palette["ground"]) + 0.05) / (Math.Min(palette[colour], palette["ground"]) + 0.05) >= 7, colour)));

        // As WCAG 2.2 defines it.
        static double Luminance(string colour) => new[] { 0.2126, 0.7152, 0.0722 }.Select((weight, place) =>
        {
            var part = Convert.ToInt32(colour.Length == 3 ? new string(colour[place], 2) : colour.Substring(2 * place, 2), 16) / 255.0;
            return weight * (part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4));
        }).Sum();
    }

    [Fact]
    public void HostileTextsStayTextsInHtml()
    {
        const string Attack = "</title></p><script>alert(1)</script><img src=x onerror='alert(1)'>\"\u202e\u0000\u2028& ";
        var fake = CaseAtStatutory();
        fake.Authority = fake.Authority with { Name = Attack, Indicators = fake.Authority.Indicators.Select(indicator => indicator with { Text = Attack, Condition = Attack }).ToValueList() };
        var html = WriteHtml(fake, FridayEvening, Known);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;", html, StringComparison.Ordinal);
        Assert.All(html, character => Assert.True(character == '\n' || !char.IsControl(character)));
        Assert.DoesNotContain(html, character => char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.LineSeparator);
    }

    [Fact]
    public void NothingIsWrittenWhenSomethingIsWrong()
    {
        using var writer = new StringWriter();
        Assert.Throws<ArgumentOutOfRangeException>(() => AssessmentReport.Write(writer, CaseAtStatutory(), new DateTime(1960, 1, 1), Known));
        Assert.Throws<ArgumentOutOfRangeException>(() => AssessmentReport.WriteHtml(writer, CaseAtStatutory(), FridayEvening, new Dictionary<string, DateTime> { ["referral-received"] = DateTime.MaxValue }));
        Assert.Equal("", writer.ToString());
    }

    [Fact]
    public void LinesAreShortAndEndWithLineFeeds()
    {
        using var writer = new StringWriter { NewLine = "\r\n" };
        AssessmentReport.Write(writer, Hostile(CaseAtStatutory()), FridayEvening, Known);
        var text = writer.ToString();
        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("\n", text);
        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, 100));
        Assert.All(text.Split('\n'), line => Assert.Equal(line.TrimEnd(), line));
    }

    [Fact]
    public void HostileTextsAddNoLinesAndNoControlCharacters()
    {
        var text = Write(Hostile(CaseAtStatutory()), FridayEvening, Known);
        Assert.All(text, character => Assert.True(character == '\n' || !char.IsControl(character)));
        Assert.DoesNotContain(text, character => char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
        Assert.DoesNotContain("\nRECEIPT: FORGED", text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(1, text.Split('\n').Count(line => line.StartsWith("Receipt", StringComparison.Ordinal)));
    }

    [Fact]
    public void TheCultureOfTheThreadDoesNotMatter()
    {
        var expected = Write(CaseAtStatutory(), FridayEvening, Known);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { DateTimeFormat = { DateSeparator = "!", TimeSeparator = "?" }, NumberFormat = { NumberDecimalSeparator = "," } };
            Assert.Equal(expected, Write(CaseAtStatutory(), FridayEvening, Known));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void TheReceiptHoldsNothingOfTheCase()
    {
        var text = Write(CaseAtStatutory(), FridayEvening, Known);
        var receipt = text.Substring(text.IndexOf("\nReceipt", StringComparison.Ordinal));
        Assert.Equal("\nReceipt     millbrook, as of 2026-03-06T16:45, source 0123456789abcdef, edition \"Thresholds for\n            support\" 3\n", receipt);
    }

    [Fact]
    public void OnlyTenQuestionsAreShown()
    {
        var many = Enumerable.Range(0, 13).Select(i => Judgement("worry-" + i, "Worry " + i, Statutory, Health, 100 + i, i)).ToList();
        var authority = Millbrook.Authority with
        {
            Indicators = many.ToValueList(),
            Facts = many.Select(indicator => Millbrook.Known(indicator.Id, indicator.Text, FactKind.YesNo)).ToValueList(),
        };
        var open = new FakeAssessment { Authority = authority, PossibleLevel = Statutory }.With(Truth.Unknown, Enumerable.Range(100, 13).ToArray());
        var text = Write(open, FridayEvening, Known);
        Assert.Contains("\n  10. Worry 9 (yes or no)\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Worry 10", text, StringComparison.Ordinal);
        Assert.Contains("\n      and 3 more\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void AnEditionOutOfForceIsPointedOut()
    {
        Assert.Contains("not in force yet", Write(CaseAtStatutory(), new DateTime(2025, 3, 31), Known), StringComparison.Ordinal);
        Assert.Contains("was to be reviewed by 1 April 2027", Write(CaseAtStatutory(), new DateTime(2027, 4, 2), Known), StringComparison.Ordinal);
    }

    private static FakeAssessment CaseAtStatutory()
    {
        var fake = new FakeAssessment { IndicatedLevel = Statutory, PossibleLevel = Statutory }
            .With(Truth.Yes, PregnantMet, PregnantYoung, Underweight, LowAttendance, TrustedAdult, Active, InjuredBaby, InjuryTrigger, ReferTrigger, LevelStatutory, SignificantHarm, AmberOtherwise, SeveralNeeds, ConsentRefused)
            .With(Truth.Unknown, EvidenceAlleged, IncreasesRisk);
        fake.Values["pregnant"] = FactValue.YesNo(true);
        fake.Values["age"] = FactValue.OfAge(Age.Years(12));
        fake.Values["attendance"] = FactValue.Percent(72.5m);
        return fake;
    }

    private static FakeAssessment CaseWithOpenFacts()
    {
        var fake = new FakeAssessment { IndicatedLevel = Extra, PossibleLevel = Statutory }
            .With(Truth.Yes, LowAttendance, ConsentRefused)
            .With(Truth.Unknown, PregnantMet, PregnantBase, PregnantYoung, NoAttendance, InjuredBaby, ReferTrigger, InjuryTrigger, LevelStatutory, SignificantHarm, Immediate, AmberOtherwise, Repeated);
        fake.Values["pregnant"] = FactValue.YesNo(true);
        fake.Values["attendance"] = FactValue.Percent(72.5m);
        return fake;
    }

    private static FakeAssessment Hostile(FakeAssessment fake)
    {
        fake.Authority = fake.Authority with
        {
            Name = "Mill\u001b[31mbrook\r\nReceipt: forged\u2028Receipt: forged",
            Indicators = ValueList.Of(Baby with { Text = "Injury\u202e\0\t\u0085" + new string('x', 1000) + string.Concat(Enumerable.Repeat("\U0001F476", 300)) + "\ud800 \U000E0041" }),
            Caveats = ValueList.Of(new Caveat("empty", "\u0007", null, null, At(1))),
        };
        return fake;
    }

    private static string WriteHtml(IAssessment assessment, DateTime now, IReadOnlyDictionary<string, DateTime> events)
    {
        using var writer = new StringWriter { NewLine = "\r\n" };
        AssessmentReport.WriteHtml(writer, assessment, now, events);
        return writer.ToString();
    }

    private static string Write(IAssessment assessment, DateTime now, IReadOnlyDictionary<string, DateTime> events)
    {
        using var writer = new StringWriter();
        AssessmentReport.Write(writer, assessment, now, events);
        return writer.ToString();
    }

    // THRESHOLDS_RENEW_BASELINES=1 writes the pages anew; read each difference.
    private static void AssertRecorded(string name, string actual)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Dsl.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("the tests do not run inside the repository");
        }

        var file = Path.Combine(folder.FullName, "tests", "Runtime.Tests", "Assessing", name);
        if (Environment.GetEnvironmentVariable("THRESHOLDS_RENEW_BASELINES") == "1")
        {
            File.WriteAllText(file, actual);
        }

        Assert.Equal(File.ReadAllText(file).Replace("\r\n", "\n", StringComparison.Ordinal), actual);
    }
}
