using System.Linq;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Rendering;
using Thresholds.Rendering.Findings;
using Thresholds.Web.Markup;
using Thresholds.Web.Shelves;

namespace Thresholds.Web.Pages;

/// <summary>The document as it is published.</summary>
internal static class MatrixPage
{
    public static Html Of(ShelvedDocument document, bool withFindings, int version)
    {
        var findings = withFindings ? FindingMarks.Of(document.Findings.Where(finding => finding.Severity != Severity.Error || finding.Allowed is not null), document.Source.Files) : [];
        return Layout.Page(
            "Matrix of " + document.Authority.Name,
            Html.Of($"""
                <div class="rendered" id="main" tabindex="-1">
                <nav class="no-print" aria-label="This document">
                {Shown.Behind(document)}<p class="also"><a href="/assess/{document.Id}">Assess a case by it</a> <a href="/matrix/{document.Id}{(withFindings ? "" : "?findings=yes")}">{(withFindings ? "Without findings" : "Mark what the analysis finds")}</a></p>
                </nav>
                {Shown.Written(writer => PublishedDocument.WriteBody(writer, document.Authority, findings))}</div>

                """),
            version: version,
            style: "document.css");
    }
}
