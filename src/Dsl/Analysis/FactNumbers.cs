using System;
using System.Globalization;

namespace Thresholds.Dsl.Analysis;

/// <summary>Numbers of facts as their authors would write them.</summary>
internal static class FactNumbers
{
    /// <summary>A number in the unit of the fact; an age in years where it is full years.</summary>
    public static string Of(Fact fact, decimal number) => fact.Kind switch
    {
        FactKind.Percent => Plain(number) + "%",
        FactKind.Age => number % 12 == 0 ? Plain(number / 12) + " years" : Plain(number) + " months",
        FactKind.Date => new DateTime((long)number * TimeSpan.TicksPerDay).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Plain(number),
    };

    /// <summary>That number and no other: "13 years" would be any age of that year.</summary>
    public static string Exactly(Fact fact, decimal number) => fact.Kind == FactKind.Age ? Plain(number) + " months" : Of(fact, number);

    private static string Plain(decimal number) => number.ToString("0.##########", CultureInfo.InvariantCulture);
}
