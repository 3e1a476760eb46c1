using System.Linq;
using Thresholds.Web.Forms;
using Thresholds.Web.Markup;
using Thresholds.Web.Shelves;

namespace Thresholds.Web.Pages;

/// <summary>The summary to print: what was told, what follows, and the receipt that says by which text.</summary>
internal static class PrintPage
{
    public static Html Of(ShelvedDocument document, CaseForm form, int version)
    {
        var marked = Shown.Marked(document.Authority, form.Language);
        var assessment = document.Assess(form.Facts, form.Now);
        var shown = form.Language is { } language ? assessment.In(language) : assessment;
        var told = Html.All(marked.Facts.Where(fact => form.Facts.ContainsKey(fact.Id)).Select(fact => Html.Of($"<dt>{Html.Said(fact.Text)}</dt><dd>{AssessPage.Said(fact, form.Facts[fact.Id])}</dd>\n")));
        var wrong = form.Problems.Count == 0 ? Html.None : Html.Of($"<div class=\"govuk-inset-text notice\"><ul>\n{Html.All(form.Problems.Values.Select(problem => Html.Of($"<li>Not counted: {problem}</li>\n")))}</ul></div>\n");
        return Layout.Page("Summary", Html.Of($"""
            <main id="main" class="govuk-width-container summary" tabindex="-1">
            <h1 class="govuk-heading-l">Summary of an assessment</h1>
            <p class="no-print"><button class="govuk-button" type="button" data-print hidden>Print</button></p>
            <p class="no-print">Print this page with your browser; it is kept nowhere. To change something, go back.</p>
            {Shown.Behind(document)}{wrong}<section class="answer" aria-labelledby="told-head">
            <h2 id="told-head">What was told</h2>
            {(told.Text.Length == 0 ? Html.Of($"<p>Nothing: everything is unknown.</p>\n") : Html.Of($"<dl class=\"known\">\n{told}</dl>\n"))}</section>
            <div class="answer">
            {Shown.Written(writer => AssessmentReport.WriteSections(writer, shown, form.Now, form.Events, _ => null))}</div>
            </main>

            """), Shown.Caveats(marked), reload: false, version: version);
    }
}
