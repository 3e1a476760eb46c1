using System;
using System.Collections.Generic;

namespace Thresholds.Dsl.Diagnostics;

/// <summary>What severities are called, wherever somebody reads or writes one.</summary>
public static class SeverityWords
{
    /// <summary>The word for findings that are left out.</summary>
    public const string LeftOut = "none";

    private static readonly string[] Words = ["note", "warning", "error"];

    /// <summary>Every word that can be written, the gravest first.</summary>
    public static IReadOnlyList<string> All { get; } = ["error", "warning", "note", LeftOut];

    /// <summary>The word for a severity.</summary>
    /// <param name="severity">The severity.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such severity.</exception>
    public static string Of(Severity severity) => severity >= 0 && (int)severity < Words.Length ? Words[(int)severity] : throw new ArgumentOutOfRangeException(nameof(severity));

    /// <summary>Reads a word.</summary>
    /// <param name="word">The word as written.</param>
    /// <param name="severity">What it means; null when such findings are left out.</param>
    /// <returns>Whether it is a word for a severity.</returns>
    public static bool TryRead(string word, out Severity? severity)
    {
        var index = Array.IndexOf(Words, word);
        severity = index < 0 ? null : (Severity)index;
        return index >= 0 || word == LeftOut;
    }
}
