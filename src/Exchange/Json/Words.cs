using System;
using System.Globalization;
using System.Text;

namespace Thresholds.Exchange.Json;

/// <summary>How values are spelt in JSON.</summary>
internal static class Words
{
    /// <summary>A name as in a <c>.thr</c> file: <c>NotRequired</c> is <c>not-required</c>.</summary>
    public static string Of(Enum value)
    {
        var words = new StringBuilder();
        foreach (var letter in value.ToString())
        {
            if (char.IsAsciiLetterUpper(letter) && words.Length > 0)
            {
                words.Append('-');
            }

            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }

    /// <summary>A day, such as <c>2026-03-06</c>.</summary>
    public static string? Day(DateTime? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A moment on the wall clock, such as <c>2026-03-06T16:45</c>.</summary>
    public static string? Moment(DateTime? moment) => moment?.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    /// <summary>A time of day, such as <c>08:30</c>.</summary>
    public static string Time(int minutes) => string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:00}:{minutes % 60:00}");
}
