using System.Collections.Generic;
using System.Linq;

namespace Thresholds.Web.Forms;

/// <summary>The events that the deadlines of a document count from.</summary>
internal static class ProcessEvents
{
    /// <summary>Each once, by name and text, in the order of the document.</summary>
    public static IReadOnlyList<(string Id, string Text)> Of(Authority authority) =>
    [
        .. authority.Pathways.SelectMany(pathway => pathway.Provisions)
            .Concat(authority.Responses.SelectMany(response => response.Provisions))
            .Select(provision => provision switch { Step step => step.Deadline?.Event, InformRule inform => inform.Before, _ => null })
            .Concat(authority.Triages.SelectMany(triage => triage.Outcomes).Select(outcome => outcome.Deadline?.Event))
            .OfType<ProcessEvent>()
            .Select(known => (known.Id, known.Text))
            .Distinct(),
    ];
}
