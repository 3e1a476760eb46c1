using System;
using System.Linq;
using Thresholds.Web.Markup;
using Thresholds.Web.Shelves;

namespace Thresholds.Web.Pages;

/// <summary>What several pages show of a document.</summary>
internal static class Shown
{
    /// <summary>The document with its texts marked by their language, in one that was chosen where it has them.</summary>
    public static Authority Marked(Authority authority, string? language = null) => AuthorityTranslation.Marked(authority, language ?? "").Authority;

    /// <summary>What the document says about its own use; it stays in view.</summary>
    public static Html Caveats(Authority marked) => marked.Caveats.Count == 0 ? Html.None : Html.Of($"""
        <aside class="caveats" aria-label="How the document is to be used" tabindex="0">
        <ul>
        {Html.All(marked.Caveats.Select(caveat => Html.Of($"<li>{Html.Said(caveat.Text)}</li>\n")))}</ul>
        </aside>

        """);

    /// <summary>That the file has changed into something that cannot be used; nothing while it is as it is shown.</summary>
    public static Html Behind(ShelvedDocument document) => !document.IsBehind ? Html.None : Html.Of($"""
        <div class="govuk-inset-text notice">
        <p><strong>The file {document.Source.Place} has been changed and now has errors.</strong> This page goes on with the last edition that had none. <a href="/findings/{document.Id}">See what is wrong</a>.</p>
        </div>

        """);

    /// <summary>The name of a document and its edition, in a line.</summary>
    public static Html Name(Authority marked) => Html.Of($"{Html.Said(marked.Name)}{(marked.Edition is { } edition ? Html.Of($" <span class=\"quiet\">{Html.Said(edition.Text)}{(edition.Version is { } version ? " version " + version : "")}{(edition.EffectiveUntil is { } until ? ", in force until " + until : "")}{(marked.SupersededBy.Count > 0 ? ", superseded by " + string.Join(" and ", marked.SupersededBy) : "")}</span>") : Html.None)}");

    /// <summary>HTML that a writer of reports makes.</summary>
    public static Html Written(Action<System.IO.TextWriter> write)
    {
        using var writer = new System.IO.StringWriter(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
        write(writer);
        return new Html(writer.ToString());
    }
}
