using System;
using System.Collections.Generic;
using System.Text;

namespace Thresholds;

/// <summary>Finds the name that somebody may have meant, and makes text safe to show.</summary>
public static class Spelling
{
    private const int LongestCompared = 100;

    /// <summary>The name nearest to a written one, or null when none is near. Names at the same distance: the first.</summary>
    /// <param name="written">The name as written.</param>
    /// <param name="names">The names that exist.</param>
    /// <remarks>Near is at most a third of the letters changed, added, left out or swapped with their neighbour. Time: letters squared per name.</remarks>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public static string? Nearest(string written, IEnumerable<string> names)
    {
        _ = written ?? throw new ArgumentNullException(nameof(written));
        _ = names ?? throw new ArgumentNullException(nameof(names));
        if (written.Length is 0 or > LongestCompared)
        {
            return null;
        }

        string? best = null;
        var least = Math.Max(1, written.Length / 3) + 1;
        foreach (var name in names)
        {
            if (name is not null && Math.Abs(name.Length - written.Length) < least && name.Length <= LongestCompared)
            {
                var distance = Distance(written, name);
                if (distance < least)
                {
                    best = name;
                    least = distance;
                }
            }
        }

        return best;
    }

    /// <summary>The text with control and direction characters shown as their code, at most 60 characters of it.</summary>
    /// <param name="text">Any text.</param>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public static string Printable(string text)
    {
        var shown = new StringBuilder();
        foreach (var character in text ?? throw new ArgumentNullException(nameof(text)))
        {
            if (shown.Length >= 60)
            {
                return shown.Append('…').ToString();
            }

            if (char.IsControl(character) || char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.Format)
            {
                shown.Append("\\u").Append(((int)character).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
            }
            else
            {
                shown.Append(character);
            }
        }

        return shown.ToString();
    }

    private static int Distance(string left, string right)
    {
        var older = new int[right.Length + 1];
        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var same = left[i - 1] == right[j - 1];
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    current[j] = Math.Min(current[j], older[j - 2] + 1);
                }
            }

            (older, previous, current) = (previous, current, older);
        }

        return previous[right.Length];
    }
}
