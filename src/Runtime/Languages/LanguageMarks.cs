using System;

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

    private static bool IsEnglish(string language) => language.Equals("en", StringComparison.OrdinalIgnoreCase) || language.StartsWith("en-", StringComparison.OrdinalIgnoreCase);
}
