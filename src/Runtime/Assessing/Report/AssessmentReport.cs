using System;
using System.Collections.Generic;
using System.IO;

namespace Thresholds;

/// <summary>Writes an assessment as a page that a duty social worker can act on: why the level, why not higher, what to ask, what to do by when, whom to call,
/// and what the document says of its own use.</summary>
public static class AssessmentReport
{
    /// <summary>Writes the report as plain text.</summary>
    /// <param name="writer">Where to write; lines end with a line feed, whatever the writer's own line end.</param>
    /// <param name="assessment">The case.</param>
    /// <param name="now">The moment on the authority's wall clock. Deadlines and opening hours are worked out for it.</param>
    /// <param name="events">The name of each <see cref="ProcessEvent"/> of which the moment is known, with it.</param>
    /// <param name="departures">The departures that are recorded of the case, as on its <see cref="Receipt"/>; none when nothing is departed from.</param>
    /// <remarks>Lines hold at most 100 characters. Texts of the document are shown without control characters and direction marks. The page names
    /// the facts of the case that it rests on; its receipt line holds nothing of the case.</remarks>
    /// <exception cref="ArgumentNullException">Something is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The moment, or that of an event, lies outside 1978 to 2199; nothing is written then.</exception>
    public static void Write(TextWriter writer, IAssessment assessment, DateTime now, IReadOnlyDictionary<string, DateTime> events, ValueList<Departure> departures = default) =>
        Write(new TextPage(writer ?? throw new ArgumentNullException(nameof(writer))), assessment, now, events, departures);

    /// <summary>Writes the report as one HTML page that needs nothing else and holds no script, to be read or printed.</summary>
    /// <param name="writer">Where to write, in UTF-8 when it is a file.</param>
    /// <param name="assessment">The case.</param>
    /// <param name="now">The moment on the authority's wall clock. Deadlines and opening hours are worked out for it.</param>
    /// <param name="events">The name of each <see cref="ProcessEvent"/> of which the moment is known, with it.</param>
    /// <param name="departures">The departures that are recorded of the case, as on its <see cref="Receipt"/>; none when nothing is departed from.</param>
    /// <remarks>All texts are escaped. The page holds what the plain text holds.</remarks>
    /// <exception cref="ArgumentNullException">Something is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The moment, or that of an event, lies outside 1978 to 2199; nothing is written then.</exception>
    public static void WriteHtml(TextWriter writer, IAssessment assessment, DateTime now, IReadOnlyDictionary<string, DateTime> events, ValueList<Departure> departures = default) =>
        Write(new HtmlPage(writer ?? throw new ArgumentNullException(nameof(writer))), TranslatedAssessment.Marked(assessment ?? throw new ArgumentNullException(nameof(assessment))), now, events, departures);

    /// <summary>Writes the sections of the report alone, for a page that has its own head and style.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="assessment">The case.</param>
    /// <param name="now">The moment on the authority's wall clock.</param>
    /// <param name="events">The name of each <see cref="ProcessEvent"/> of which the moment is known, with it.</param>
    /// <param name="addressOf">Where on that page a fact is asked for, by its name; null for nowhere.</param>
    internal static void WriteSections(TextWriter writer, IAssessment assessment, DateTime now, IReadOnlyDictionary<string, DateTime> events, Func<string, string?> addressOf) =>
        Write(new HtmlPage(writer, addressOf), TranslatedAssessment.Marked(assessment), now, events, default);

    private static void Write(ReportPage page, IAssessment assessment, DateTime now, IReadOnlyDictionary<string, DateTime> events, ValueList<Departure> departures)
    {
        var pathways = PathwayPlan.For(assessment, now, events);
        var response = ResponsePlan.For(assessment, now, events);
        var triages = TriageView.For(assessment, now, events);
        LevelSection.Write(page, assessment, now);
        PathwaySection.WriteSummary(page, pathways);
        IndicatorSection.Write(page, assessment);
        WhyNotSection.Write(page, assessment);
        ToolSection.Write(page, assessment);
        QuestionSection.Write(page, assessment);
        AdviceSection.Write(page, assessment);
        AlertSection.Write(page, assessment);
        PathwaySection.Write(page, pathways);
        DepartureSection.Write(page, assessment.Authority, departures);
        ResponseSection.Write(page, response, now);
        TriageSection.Write(page, triages);
        ProhibitionSection.Write(page, assessment);
        AdviceSection.WritePrompts(page, assessment);
        CaveatSection.Write(page, assessment.Authority);
        LanguageSection.Write(page, assessment);
        page.Blank();
        page.Row("Receipt", ReceiptLine.Of(assessment.Authority, now), 0);
        page.End();
    }
}
