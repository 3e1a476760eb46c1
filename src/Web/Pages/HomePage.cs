using System.Linq;
using Thresholds.Web.Markup;
using Thresholds.Web.Shelves;

namespace Thresholds.Web.Pages;

/// <summary>The first page: which document to assess by, and what else can be seen of each. Those that another takes the place of come last.</summary>
internal static class HomePage
{
    public static Html Of(Shelf shelf)
    {
        var documents = shelf.Documents.Count == 0
            ? Html.Of($"<p>No document can be used yet. <a href=\"/findings\">See what is wrong</a>.</p>\n")
            : Html.Of($"<ul class=\"documents\">\n{Html.All(shelf.Documents.OrderBy(document => document.Authority.SupersededBy.Count > 0).Select(Item))}</ul>\n");
        var wrong = shelf.Broken.Count + shelf.Complaints.Count == 0 ? Html.None : Html.Of($"<p class=\"notice govuk-inset-text\">Some files cannot be used: <a href=\"/findings\">see what is wrong</a>.</p>\n");
        return Layout.Page("Whose document?", Layout.Main(Html.Of($"Whose document do you want to assess by?"), Html.Of($"""
            <p>What comes out is an indication for a professional to weigh. It does not stand in for judgement, and the authority's own document and telephone numbers come first.</p>
            {wrong}{documents}
            """)), version: shelf.Version);
    }

    private static Html Item(ShelvedDocument document)
    {
        var marked = Shown.Marked(document.Authority);
        return Html.Of($"""
            <li>
            <h2 class="govuk-heading-m">{Shown.Name(marked)}</h2>
            {Shown.Behind(document)}<p><a class="govuk-button" role="button" href="/assess/{document.Id}">Assess a case<span class="govuk-visually-hidden"> by {Html.Said(marked.Name)}, {document.Id}</span></a></p>
            <p class="also"><a href="/matrix/{document.Id}">Matrix<span class="govuk-visually-hidden"> of {document.Id}</span></a> <a href="/findings/{document.Id}">Findings<span class="govuk-visually-hidden"> about {document.Id}</span></a> <span class="quiet">{document.Source.Place}</span></p>
            </li>

            """);
    }
}
