using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Thresholds.Dsl.Analysis;

/// <summary>Finds the numbers of a text of which it is plain what they measure: percentages, ages, and numbers with a unit of time.</summary>
internal static class StatedNumbers
{
    private static readonly HashSet<string> Units = new("minute minutes hour hours day days week weeks month months year years term terms".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> AgeWords = new("under over aged age ages below".Split(' '), StringComparer.Ordinal);

    // "Under 2 years" may be an age; "over 2 years" is as often a stretch of time.
    private static readonly HashSet<string> AgeWordsBeforeUnits = new("under aged age ages".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Between = new("the of".Split(' '), StringComparer.Ordinal);

    public static IEnumerable<StatedNumber> In(string text)
    {
        // Most texts state none.
        if (!text.Any(IsDigit))
        {
            yield break;
        }

        var words = Words(text.ToLowerInvariant()).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            if (!decimal.TryParse(words[i], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            {
                continue;
            }

            var next = i + 1 < words.Count ? words[i + 1] : "";
            var before = i - 1;
            while (before >= 0 && Between.Contains(words[before]))
            {
                before--;
            }

            var cue = before >= 0 ? words[before] : "";
            if (next == "%")
            {
                yield return new StatedNumber(number, "%", false, false, words[i] + "%");
            }
            else if (Units.Contains(next))
            {
                var isAge = (i + 2 < words.Count && words[i + 2] is "old" or "olds") || AgeWordsBeforeUnits.Contains(cue);
                yield return new StatedNumber(number, next[next.Length - 1] == 's' ? next : next + "s", isAge, cue == "under", words[i] + " " + next);
            }
            else if (AgeWords.Contains(cue))
            {
                yield return new StatedNumber(number, "", true, cue is "under" or "below", cue + " " + words[i]);
            }
        }
    }

    // A point or comma within digits belongs to the number; other signs part words, and a percent sign is one.
    private static IEnumerable<string> Words(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (IsDigit(text[i]))
            {
                while (i < text.Length && (IsDigit(text[i]) || (text[i] is '.' or ',' && i + 1 < text.Length && IsDigit(text[i + 1]))))
                {
                    i++;
                }
            }
            else
            {
                while (i < text.Length && char.IsLetter(text[i]))
                {
                    i++;
                }
            }

            if (i > start)
            {
                yield return text.Substring(start, i - start);
            }
            else
            {
                if (text[i] == '%')
                {
                    yield return "%";
                }

                i++;
            }
        }
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
