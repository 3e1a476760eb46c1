using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Thresholds.Dsl.Model;

/// <summary>Writes a case as an example gives it.</summary>
internal static class CaseText
{
    /// <summary>The case; empty when nothing is known.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="asOf">The day or moment of the assessment; null when none is given.</param>
    public static string Of(IEnumerable<GivenFact> facts, DateTime? asOf)
    {
        var day = asOf is { } moment ? ["as of " + moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture)] : (string[])[];

        return string.Join(", ", day.Concat(facts.Select(given => given.Fact + " " + Of(given.Value))));
    }

    private static string Of(FactValue value) => value switch
    {
        // Commas stand between facts; what is known of events is joined by "and".
        { Events: not null } => value.ToString().Replace(", ", " and "),

        // "13 years" would be any age of that year.
        { Kind: FactKind.Age } when value.Low == value.High && value.Low % 12 == 0 => value.Low.ToString(CultureInfo.InvariantCulture) + " months",
        _ => value.ToString(),
    };
}
