using System.Net;

namespace Thresholds.Rendering.Html;

/// <summary>Makes any text safe to stand in HTML, between tags and in quotes.</summary>
internal static class HtmlText
{
    /// <summary>The text, without what could drive a reader or turn its direction.</summary>
    /// <param name="text">The text.</param>
    public static string Of(string text)
    {
        var plain = PlainText.Of(text);
        return WebUtility.HtmlEncode((text.StartsWith(' ') ? " " : "") + plain + (text.EndsWith(' ') && plain.Length > 0 ? " " : ""));
    }
}
