using System;
using System.Collections.Generic;

namespace Thresholds;

/// <summary>Marks within a line of a report what is in another language than the line, for pages that can tell it.</summary>
/// <remarks>The marks are characters that Unicode keeps for the inside of programs; no text has a use for them.</remarks>
internal static class LanguageMarks
{
    public const char Begin = '\uFDD0';
    public const char Tagged = '\uFDD1';
    public const char End = '\uFDD2';

    /// <summary>The text, marked as being in a language; reports themselves are in English.</summary>
    public static string Of(string text, string? language) => language is null || IsEnglish(language) ? text : Begin + Without(language) + Tagged + Without(text) + End;

    /// <summary>The text without any marks.</summary>
    public static string Without(string text) => text.IndexOfAny(new[] { Begin, Tagged, End }) < 0 ? text : text.Replace(Begin.ToString(), "").Replace(Tagged.ToString(), "").Replace(End.ToString(), "");

    /// <summary>The parts of a text, each with the language that it is marked with; null where it is in that of the line.</summary>
    public static IEnumerable<(string Text, string? Language)> Parts(string text)
    {
        var from = 0;
        for (var begin = text.IndexOf(Begin); begin >= 0; begin = text.IndexOf(Begin, from))
        {
            var tagged = text.IndexOf(Tagged, begin);
            var end = tagged < 0 ? -1 : text.IndexOf(End, tagged);
            if (end < 0)
            {
                break;
            }

            if (begin > from)
            {
                yield return (Without(text.Substring(from, begin - from)), null);
            }

            yield return (Without(text.Substring(tagged + 1, end - tagged - 1)), Without(text.Substring(begin + 1, tagged - begin - 1)));
            from = end + 1;
        }

        if (from < text.Length)
        {
            yield return (Without(text.Substring(from)), null);
        }
    }

    private static bool IsEnglish(string language) => language.Equals("en", StringComparison.OrdinalIgnoreCase) || language.StartsWith("en-", StringComparison.OrdinalIgnoreCase);
}
