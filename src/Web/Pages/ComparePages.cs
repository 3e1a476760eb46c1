using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Comparing;
using Thresholds.Rendering.Comparing;
using Thresholds.Web.Markup;
using Thresholds.Web.Shelves;

namespace Thresholds.Web.Pages;

/// <summary>Documents side by side, and what changed between two editions. They are chosen by their names, which say nothing of a case.</summary>
internal static class ComparePages
{
    /// <summary>Which to put side by side, and they.</summary>
    public static Html Compare(Shelf shelf, IReadOnlyList<ShelvedDocument> chosen) => Page(shelf, "Side by side", "/compare", Html.Of($"""
        <fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend govuk-fieldset__legend--m">Which documents? Choose two or more</legend>
        <ul class="choices">
        {Html.All(shelf.Documents.Select(document => Html.Of($"<li><label><input type=\"checkbox\" name=\"of\" value=\"{document.Id}\"{(chosen.Contains(document) ? new Html(" checked") : Html.None)}> {Shown.Name(Shown.Marked(document.Authority))} ({document.Id})</label></li>\n")))}</ul></fieldset>

        """), chosen.Count < 2 ? Html.None : Written(AuthoritiesPage.Of(AuthorityComparison.Of([.. chosen.Select(document => document.Model)]))));

    /// <summary>Which two editions, and what changed.</summary>
    public static Html Diff(Shelf shelf, ShelvedDocument? before, ShelvedDocument? after)
    {
        var found = Html.None;
        if (before is not null && after is not null)
        {
            var comparison = EditionComparison.Of(before.Model, after.Model);
            var unknown = string.Join("; ", comparison.UnknownNames.Select(name => $"{name.Place}: {name.Complaint}"));
            found = unknown.Length == 0 ? Written(EditionPage.Of(comparison)) : Html.Of($"<p class=\"govuk-inset-text notice\">{unknown}</p>\n");
        }

        return Page(shelf, "What changed between two editions", "/diff", Html.Of($"{Choice("before", "Earlier edition", before)}{Choice("after", "Later edition", after)}"), found);

        Html Choice(string name, string label, ShelvedDocument? chosen) => Html.Of($"""
            <div class="govuk-form-group"><label class="govuk-label" for="{name}">{label}</label>
            <select class="govuk-select" id="{name}" name="{name}">
            {Html.All(shelf.Documents.Select(document => Html.Of($"<option value=\"{document.Id}\"{(document == chosen ? new Html(" selected") : Html.None)}>{document.Id}</option>\n")))}</select></div>

            """);
    }

    private static Html Page(Shelf shelf, string title, string action, Html fields, Html found) => Layout.Page(title, Layout.Main(Html.Of($"{title}"), Html.Of($"""
        <form class="no-print" method="get" action="{action}">
        {fields}<button class="govuk-button" type="submit">Compare</button>
        </form>
        {found}
        """)), version: shelf.Version);

    private static Html Written(ComparisonPage page) => Html.Of($"<div class=\"answer\">\n{Shown.Written(writer => ComparisonReport.WriteSections(writer, page))}</div>\n");
}
