using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Thresholds;

/// <summary>Writes what would come of it if one fact were otherwise, with what the document says of its own use.</summary>
public static class SuppositionReport
{
    /// <summary>Writes the report as plain text.</summary>
    /// <param name="writer">Where to write; lines end with a line feed.</param>
    /// <param name="assessment">The case.</param>
    /// <param name="suppositions">What was tried, of one fact.</param>
    /// <exception cref="ArgumentNullException">Something is null.</exception>
    /// <exception cref="ArgumentException">A supposition is null; nothing is written then.</exception>
    public static void Write(TextWriter writer, IAssessment assessment, IReadOnlyCollection<Supposition> suppositions) =>
        Write(new TextPage(writer ?? throw new ArgumentNullException(nameof(writer))), assessment, suppositions);

    /// <summary>Writes the report as one HTML page that needs nothing else and holds no script.</summary>
    /// <param name="writer">Where to write, in UTF-8 when it is a file.</param>
    /// <param name="assessment">The case.</param>
    /// <param name="suppositions">What was tried, of one fact.</param>
    /// <exception cref="ArgumentNullException">Something is null.</exception>
    /// <exception cref="ArgumentException">A supposition is null; nothing is written then.</exception>
    public static void WriteHtml(TextWriter writer, IAssessment assessment, IReadOnlyCollection<Supposition> suppositions) =>
        Write(new HtmlPage(writer ?? throw new ArgumentNullException(nameof(writer))), TranslatedAssessment.Marked(assessment ?? throw new ArgumentNullException(nameof(assessment))), suppositions);

    private static void Write(ReportPage page, IAssessment assessment, IReadOnlyCollection<Supposition> suppositions)
    {
        _ = assessment ?? throw new ArgumentNullException(nameof(assessment));
        _ = suppositions ?? throw new ArgumentNullException(nameof(suppositions));
        if (suppositions.Contains(null!)) // whether somebody gave what the type excludes
        {
            throw new ArgumentException("one of them is null", nameof(suppositions));
        }

        page.Title(assessment.Authority.Name);
        page.Heading("Now");
        page.Row("Certain", Level(assessment.IndicatedLevel));
        page.Row("Possible", Level(assessment.PossibleLevel));
        // What was tried may have been told by another language, or unmarked: the texts are those of the page.
        var authority = assessment.Authority;
        foreach (var fact in suppositions.Select(supposition => supposition.Fact).Distinct())
        {
            page.Heading("If all else stays as it is: " + (authority.Facts.FirstOrDefault(known => known.Id == fact.Id) ?? fact).Text);
            foreach (var supposition in suppositions.Where(other => other.Fact == fact))
            {
                page.Item("-", supposition.Values + (supposition.ChangesLevel ? "" : ": the same level"));
                if (supposition.ChangesLevel)
                {
                    page.Row("Certain", Level(Own(authority, supposition.IndicatedAfter)), 4);
                    page.Row("Possible", Level(Own(authority, supposition.PossibleAfter)), 4);
                }

                var rows = new OncePerBlock(page, 4);
                foreach (var change in supposition.Changes)
                {
                    rows.Row(change.After switch { Truth.Yes => "then met", Truth.No => "not met", _ => "then open" }, (authority.Indicators.FirstOrDefault(known => known.Id == change.Indicator.Id) ?? change.Indicator).Text + ", " + Own(authority, change.LevelAfter ?? change.Indicator.Level));
                }
            }
        }

        CaveatSection.Write(page, assessment.Authority);
        page.End();
    }

    private static LevelOfNeed? Own(Authority authority, LevelOfNeed? level) => authority.Levels.FirstOrDefault(known => known.Id == level?.Id) ?? level;

    private static string Level(LevelOfNeed? level) => level?.ToString() ?? "no level";
}
