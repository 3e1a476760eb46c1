using System;
using System.Linq;

namespace Thresholds.Rendering.Pages;

/// <summary>Tells which texts of a document may become links. Everything else stays text, so that no file can make a page do anything.</summary>
internal static class Addresses
{
    /// <summary>An address of the web; null for any other text.</summary>
    public static string? Web(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) && IsPlain(text) ? text : null;

    /// <summary>The address that rings a number; null for a text that holds more than a number.</summary>
    public static string? Phone(string text)
    {
        var digits = string.Concat(text.Where((letter, place) => char.IsAsciiDigit(letter) || (letter == '+' && place == 0)));
        return digits.Length is >= 3 and <= 16 && text.All(letter => char.IsAsciiDigit(letter) || letter is ' ' or '+' or '(' or ')' or '-') ? "tel:" + digits : null;
    }

    /// <summary>The address that writes to a mailbox; null for any other text.</summary>
    public static string? Mail(string text) =>
        text.Count(letter => letter == '@') == 1 && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '@' or '.' or '-' or '_' or '+') ? "mailto:" + text : null;

    private static bool IsPlain(string text) => text.All(letter => letter is > ' ' and < '\u007f' and not ('"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}' or '(' or ')'));
}
