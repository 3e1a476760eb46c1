using System;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace Thresholds;

/// <summary>Tells whether the known facts of two cases are the same, without telling what they are: their HMAC-SHA256 under a salt.</summary>
/// <remarks>Each fact is written with the length of its name before it, so that no two cases are written alike; the facts stand in the ordinal order of
/// their names. The format bears a number, so that it can change without two formats being taken for one.</remarks>
internal static class FactFingerprint
{
    public const int LeastSalt = 16;

    private const string Format = "thresholds facts 1\n";

    public static string Of(IAssessment assessment, byte[] salt)
    {
        var text = new StringBuilder(Format);
        foreach (var name in assessment.Authority.Facts.Select(fact => fact.Id).Distinct().OrderBy(name => name, StringComparer.Ordinal))
        {
            if (assessment.ValueOf(name) is { } value)
            {
                text.Append(Number(name.Length)).Append(' ').Append(name).Append(' ').Append(value.Kind).Append(' ').Append(Number(value.Low)).Append(' ').Append(Number(value.High));
                Append(text, value.Events);
                text.Append('\n');
            }
        }

        using var hmac = new HMACSHA256(salt);
        return string.Concat(hmac.ComputeHash(Encoding.UTF8.GetBytes(text.ToString())).Select(part => part.ToString("x2", CultureInfo.InvariantCulture)));
    }

    private static void Append(StringBuilder text, EventHistory? history)
    {
        if (history is null)
        {
            return;
        }

        text.Append(history.IsComplete ? " all" : " counted");
        foreach (var day in history.Days)
        {
            text.Append(' ').Append(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        // In which order counts became known does not matter.
        foreach (var count in history.Counts.Select(known => known.Window + " " + Number(known.Count)).OrderBy(words => words, StringComparer.Ordinal))
        {
            text.Append(", ").Append(count);
        }
    }

    private static string Number(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
