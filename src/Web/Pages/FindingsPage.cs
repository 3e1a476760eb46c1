using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Text;
using Thresholds.Web.Markup;
using Thresholds.Web.Shelves;

namespace Thresholds.Web.Pages;

/// <summary>What is wrong, with the place and the mend.</summary>
internal static class FindingsPage
{
    /// <summary>Of all files: where something is, and what keeps a file from being used.</summary>
    public static Html Of(Shelf shelf) => Layout.Page("Findings", Layout.Main(Html.Of($"Findings"), Html.Of($"""
        {(shelf.Complaints.Count == 0 ? Html.None : Html.Of($"<ul class=\"complaints\">\n{Html.All(shelf.Complaints.Select(complaint => Html.Of($"<li>{complaint}</li>\n")))}</ul>\n"))}{Html.All(shelf.Broken.Select(file => Html.Of($"<h2 class=\"govuk-heading-m\">{file.Place}: cannot be used</h2>\n{List(file.Errors)}")))}{Html.All(shelf.Documents.Where(document => document.IsBehind).Select(document => Html.Of($"<h2 class=\"govuk-heading-m\">{document.Source.Place}: changed, and cannot be used as it is now</h2>\n<p>The last edition without errors stays in use.</p>\n{List(document.Errors)}")))}<h2 class="govuk-heading-m">What the analysis says of each document</h2>
        <ul class="govuk-list">
        {Html.All(shelf.Documents.Select(document => Html.Of($"<li><a href=\"/findings/{document.Id}\">{Html.Said(Shown.Marked(document.Authority).Name)} ({document.Id})</a></li>\n")))}</ul>

        """)), version: shelf.Version);

    /// <summary>Of one document.</summary>
    public static Html Of(ShelvedDocument document, int version)
    {
        var findings = document.Findings.Where(finding => finding.Allowed is null).ToList();
        return Layout.Page("Findings about " + document.Authority.Name, Layout.Main(Html.Of($"Findings about {document.Source.Place}"), Html.Of($"""
            {(document.IsBehind ? Html.Of($"<h2 class=\"govuk-heading-m\">As the file is now</h2>\n{List(document.Errors)}<h2 class=\"govuk-heading-m\">The last edition without errors, which stays in use</h2>\n") : Html.None)}<p>{findings.Count} {(findings.Count == 1 ? "finding" : "findings")}; {document.Findings.Count - findings.Count} more {(document.Findings.Count - findings.Count == 1 ? "is" : "are")} accepted in the file. <a href="/matrix/{document.Id}?findings=yes">See them in the matrix</a>.</p>
            {List(findings)}
            """)), version: version);
    }

    private static Html List(IReadOnlyCollection<Diagnostic> findings) => findings.Count == 0 ? Html.Of($"<p>Nothing was found.</p>\n") : Html.Of($"""
        <ol class="findings">
        {Html.All(findings.Select(Item))}</ol>

        """);

    private static Html Item(Diagnostic finding) => Html.Of($"""
        <li><p><strong class="severity">{SeverityWords.Of(finding.Severity)} {finding.Code}</strong> <span class="quiet">{Place(finding.Location)}</span></p>
        <p>{finding.Message}</p>
        <pre tabindex="0" aria-label="Line of the file">{Line(finding.Location)}</pre>
        {(finding.Witness is { } witness ? Html.Of($"<p>For example: {witness}</p>\n") : Html.None)}{Html.All(finding.Related.Select(related => Html.Of($"<p class=\"quiet\">{Place(related.Location)}: {related.Message}</p>\n")))}</li>

        """);

    private static string Place(Location location) => location.Source.Path + ":" + location.Start.Line.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Line(Location location)
    {
        var text = location.Source.Text;
        var start = location.Span.Start == 0 ? 0 : text.LastIndexOf('\n', location.Span.Start - 1) + 1;
        var end = text.IndexOf('\n', start);
        return (end < 0 ? text[start..] : text[start..end]).Trim();
    }
}
