using System;
using System.Collections.Generic;
using System.IO;

namespace Thresholds;

/// <summary>Writes an assessment as a page of plain text that a duty social worker can act on.</summary>
public static class AssessmentReport
{
    /// <summary>Writes the report.</summary>
    /// <param name="writer">Where to write; lines end with a line feed, whatever the writer's own line end.</param>
    /// <param name="assessment">The case.</param>
    /// <param name="now">The moment on the authority's wall clock. Deadlines and opening hours are worked out for it.</param>
    /// <param name="events">The name of each <see cref="ProcessEvent"/> of which the moment is known, with it.</param>
    /// <remarks>Lines hold at most 100 characters. Texts of the document are shown without control characters and direction marks. The page names
    /// the facts of the case that it rests on; its receipt line holds nothing of the case.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The moment, or that of an event, lies outside 1978 to 2199.</exception>
    public static void Write(TextWriter writer, IAssessment assessment, DateTime now, IReadOnlyDictionary<string, DateTime> events)
    {
        var pathways = PathwayPlan.For(assessment, now, events);
        var response = ResponsePlan.For(assessment, now, events);
        var triages = TriageView.For(assessment, now, events);
        var page = new ReportPage(writer);
        LevelSection.Write(page, assessment, now);
        PathwaySection.WriteSummary(page, pathways);
        IndicatorSection.Write(page, assessment);
        ToolSection.Write(page, assessment);
        QuestionSection.Write(page, assessment);
        AdviceSection.Write(page, assessment);
        AlertSection.Write(page, assessment);
        PathwaySection.Write(page, pathways);
        ResponseSection.Write(page, response, now);
        TriageSection.Write(page, triages);
        ProhibitionSection.Write(page, assessment);
        AdviceSection.WritePrompts(page, assessment);
        CaveatSection.Write(page, assessment.Authority);
        LanguageSection.Write(page, assessment);
        page.Blank();
        page.Row("Receipt", ReceiptLine.Of(assessment.Authority, now), 0);
    }
}
