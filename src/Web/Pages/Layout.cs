using Thresholds.Web.Markup;

namespace Thresholds.Web.Pages;

/// <summary>The frame of every page: head, way around, what the document says of its own use, and the foot.</summary>
internal static class Layout
{
    /// <summary>A whole page.</summary>
    /// <param name="title">Its title, without marks.</param>
    /// <param name="main">What it holds.</param>
    /// <param name="caveats">What the document says about its own use, kept in view; nothing on pages about none.</param>
    /// <param name="reload">Whether the page is loaded again when a document changes: not where something is typed in.</param>
    /// <param name="version">Which shelf it was made from; null for pages that hang on none.</param>
    /// <param name="style">A further style sheet; null for none.</param>
    public static Html Page(string title, Html main, Html caveats = default, bool reload = true, int? version = null, string? style = null)
    {
        var watch = version is { } known ? Html.Of($" data-version=\"{known}\" data-reload=\"{(reload ? "yes" : "no")}\"") : Html.None;
        var further = style is null ? Html.None : Html.Of($"<link rel=\"stylesheet\" href=\"/assets/{style}\">\n");
        return Html.Of($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{title} - Thresholds</title>
            <link rel="stylesheet" href="/assets/govuk-frontend.css">
            {further}<link rel="stylesheet" href="/assets/site.css">
            <link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
            <script src="/assets/site.js" defer></script>
            </head>
            <body{watch}>
            <a href="#main" class="govuk-skip-link">Skip to main content</a>
            <nav class="site-head" aria-label="Pages">
            <p class="site-name"><a href="/">Thresholds</a></p>
            <ul>
            <li><a href="/">Assess</a></li>
            <li><a href="/compare">Compare</a></li>
            <li><a href="/diff">What changed</a></li>
            <li><a href="/findings">Findings</a></li>
            </ul>
            </nav>
            {caveats}<div id="changed" role="status"></div>
            {main}<footer class="site-foot">
            <p>This page runs on this computer. Nothing that you enter is stored or sent elsewhere. In immediate danger, call 999.</p>
            </footer>
            </body>
            </html>

            """);
    }

    /// <summary>An ordinary main part with one heading.</summary>
    public static Html Main(Html heading, Html rest) => Html.Of($"""
        <main id="main" class="govuk-width-container" tabindex="-1">
        <h1 class="govuk-heading-l">{heading}</h1>
        {rest}</main>

        """);
}
