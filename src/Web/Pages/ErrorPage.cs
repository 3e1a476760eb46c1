using Thresholds.Web.Markup;

namespace Thresholds.Web.Pages;

/// <summary>Why there is no page.</summary>
internal static class ErrorPage
{
    public static Html Of(string title, string detail) => Layout.Page(title, Layout.Main(Html.Of($"{title}"), Html.Of($"<p>{detail}</p>\n<p><a href=\"/\">Go to the first page</a></p>\n")), reload: false);
}
