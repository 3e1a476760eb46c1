namespace Thresholds;

/// <summary>The units of time that convert exactly into one another.</summary>
public static class Units
{
    /// <summary>Whether two words name the same unit; one may be in the singular.</summary>
    /// <param name="written">The word as written.</param>
    /// <param name="unit">The unit of a fact.</param>
    public static bool SameUnit(string written, string? unit) => written == unit || written + "s" == unit;

    /// <summary>Turns a number of one unit into another; null when that is not exact by nature, as of months into weeks.</summary>
    /// <param name="number">The number.</param>
    /// <param name="from">Its unit, in the singular or the plural.</param>
    /// <param name="to">The unit asked for, in the plural.</param>
    public static decimal? Convert(decimal number, string from, string to) =>
        Size(from) is { } source && Size(to) is { } target && source.Family == target.Family
            ? number * source.Amount / target.Amount
            : null;

    private static (char Family, decimal Amount)? Size(string unit) => unit switch
    {
        "minute" or "minutes" => ('d', 1),
        "hour" or "hours" => ('d', 60),
        "day" or "days" => ('d', 1440),
        "week" or "weeks" => ('d', 10080),
        "month" or "months" => ('m', 1),
        "year" or "years" => ('m', 12),
        _ => null,
    };
}
