using System;
using System.Collections.Generic;

namespace Thresholds.Dsl.Analysis;

/// <summary>Cuts texts into words, and words down to what their forms share.</summary>
internal static class Stems
{
    private static readonly string[] Endings = ["ations", "ation", "ments", "ment", "ness", "ings", "ing", "ies", "ied", "ed", "es", "ly", "s"];

    /// <summary>The words of a text, in small letters.</summary>
    public static IEnumerable<string> Words(string text)
    {
        var lower = text.ToLowerInvariant();
        var start = 0;
        for (var i = 0; i <= lower.Length; i++)
        {
            if (i < lower.Length && (char.IsLetterOrDigit(lower[i]) || lower[i] == '%'))
            {
                continue;
            }

            if (i > start)
            {
                yield return lower.Substring(start, i - start);
            }

            start = i + 1;
        }
    }

    /// <summary>What the forms of a word share, as far as endings tell.</summary>
    public static string Of(string word)
    {
        // The letters that they end in.
        if (word[word.Length - 1] is not ('s' or 't' or 'g' or 'd' or 'y' or 'n'))
        {
            return Open(word);
        }

        foreach (var ending in Endings)
        {
            if (word.Length > ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return Open(word.Substring(0, word.Length - ending.Length));
            }
        }

        return Open(word);
    }

    // Of "injury" and "injuries", or "issue" and "issues", one form is left.
    private static string Open(string word) => word.Length > 4 && (word[word.Length - 1] is 'e' or 'i' or 'y') ? word.Substring(0, word.Length - 1) : word;
}
