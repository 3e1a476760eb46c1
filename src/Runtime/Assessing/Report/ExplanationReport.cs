using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Thresholds;

/// <summary>Writes why one indicator, or one level, is met, not met or open, with what the document says of its own use.</summary>
public static class ExplanationReport
{
    private const int MostOpen = 10;

    /// <summary>Writes the explanation as plain text.</summary>
    /// <param name="writer">Where to write; lines end with a line feed.</param>
    /// <param name="assessment">The case.</param>
    /// <param name="name">The name of an indicator or a level in the file.</param>
    /// <exception cref="ArgumentNullException">Something is null.</exception>
    /// <exception cref="ArgumentException">The authority has neither an indicator nor a level of that name; nothing is written then.</exception>
    public static void Write(TextWriter writer, IAssessment assessment, string name) => Write(new TextPage(writer ?? throw new ArgumentNullException(nameof(writer))), assessment, name);

    /// <summary>Writes the explanation as one HTML page that needs nothing else and holds no script.</summary>
    /// <param name="writer">Where to write, in UTF-8 when it is a file.</param>
    /// <param name="assessment">The case.</param>
    /// <param name="name">The name of an indicator or a level in the file.</param>
    /// <exception cref="ArgumentNullException">Something is null.</exception>
    /// <exception cref="ArgumentException">The authority has neither an indicator nor a level of that name; nothing is written then.</exception>
    public static void WriteHtml(TextWriter writer, IAssessment assessment, string name) => Write(new HtmlPage(writer ?? throw new ArgumentNullException(nameof(writer))), TranslatedAssessment.Marked(assessment ?? throw new ArgumentNullException(nameof(assessment))), name);

    private static void Write(ReportPage page, IAssessment assessment, string name)
    {
        _ = assessment ?? throw new ArgumentNullException(nameof(assessment));
        _ = name ?? throw new ArgumentNullException(nameof(name));
        var authority = assessment.Authority;
        var level = authority.Levels.FirstOrDefault(known => known.Id == name);
        if (authority.Indicators.FirstOrDefault(known => known.Id == name) is { } indicator)
        {
            page.Title(authority.Name);
            WriteIndicator(page, Explanation.Of(assessment, indicator));
        }
        else if (level is not null)
        {
            page.Title(authority.Name);
            WriteLevel(page, LevelExplanation.Of(assessment, level));
        }
        else
        {
            var nearest = Spelling.Nearest(name, authority.Indicators.Select(known => known.Id).Concat(authority.Levels.Select(known => known.Id)));
            throw new ArgumentException("'" + authority.Id + "' has no indicator or level '" + Spelling.Printable(name) + "'" + (nearest is null ? "" : "; did you mean '" + nearest + "'?"), nameof(name));
        }

        CaveatSection.Write(page, authority);
        page.End();
    }

    private static void WriteIndicator(ReportPage page, Explanation explanation)
    {
        page.Line(explanation.Indicator.Text);
        page.Heading(explanation.Truth switch { Truth.Yes => "Met", Truth.No => "Not met", _ => "Open" });
        page.Row("level", (explanation.Level ?? explanation.Indicator.Level).ToString());
        if (explanation.Condition is { } condition)
        {
            page.Row("when", condition);
        }

        foreach (var exception in explanation.Indicator.Exceptions)
        {
            page.Row("except", exception.Condition + (exception.Level is { } other ? ": then " + other : ": then it does not count"));
        }

        WriteBecause(page, explanation, 2);
        page.Row("source", SourceLine.Of(explanation.Citation, explanation.Place));
        page.Heading("The facts it depends on");
        foreach (var fact in explanation.Facts)
        {
            page.Item("-", fact.ToString());
        }
    }

    private static void WriteLevel(ReportPage page, LevelExplanation level)
    {
        page.Line(level.Level.ToString());
        page.Heading(level.Truth switch { Truth.Yes => "Reached, or a higher one is", Truth.No => "Not reached, whatever the rest turns out to be", _ => "Open" });
        if (level.Truth == Truth.Unknown)
        {
            page.Line("It hangs on facts that are not known.", 2);
        }

        HoldingRows.Write(page, "rests on", level, 2);
        WriteAll(page, "What speaks for it", level.For, int.MaxValue);
        WriteAll(page, "What is open", level.Open, MostOpen);

        // What nobody has asked about speaks neither for nor against.
        WriteAll(page, "What speaks against it", level.Against.Where(explanation => explanation.Because.Any(part => part.Fact?.Value is not null)).ToList(), int.MaxValue);
    }

    private static void WriteAll(ReportPage page, string heading, IReadOnlyCollection<Explanation> explanations, int most)
    {
        if (explanations.Count == 0)
        {
            return;
        }

        page.Heading(heading);
        foreach (var explanation in explanations.Take(most))
        {
            page.Item("-", explanation.Indicator.Text);
            WriteBecause(page, explanation, 4);
            page.Row("source", SourceLine.Of(explanation.Citation, explanation.Place), 4);
        }

        if (explanations.Count > most)
        {
            page.Line("and " + (explanations.Count - most).ToString(CultureInfo.InvariantCulture) + " more", 2);
        }
    }

    private static void WriteBecause(ReportPage page, Explanation explanation, int indent)
    {
        var rows = new OncePerBlock(page, indent);
        foreach (var part in explanation.Because)
        {
            rows.Row(explanation.Truth == Truth.Unknown ? "hangs on" : "because", part.Words + ": " + part.Truth switch { Truth.Yes => "holds", Truth.No => "does not hold", _ => "open" } + (part.Fact is { } fact ? " (" + fact + ")" : ""));
        }
    }
}
