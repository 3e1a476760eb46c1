using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Testing;

/// <summary>Writes a case as an example gives it.</summary>
internal static class CaseText
{
    /// <summary>The case; empty when nothing is known.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="asOf">The day or moment of the assessment; null when none is given.</param>
    public static string Of(IEnumerable<GivenFact> facts, DateTime? asOf)
    {
        var day = asOf is { } moment ? ["as of " + moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture)] : (string[])[];

        // Commas stand between facts; what is known of events is joined by "and".
        return string.Join(", ", day.Concat(facts.Select(given => given.Fact + " " + (given.Value.Events is null ? given.Value.ToString() : given.Value.ToString().Replace(", ", " and ")))));
    }
}
