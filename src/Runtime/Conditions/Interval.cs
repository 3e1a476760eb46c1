namespace Thresholds;

/// <summary>The numbers from one to another.</summary>
/// <param name="Low">The lower end; null for none.</param>
/// <param name="IncludesLow">Whether the lower end belongs to it.</param>
/// <param name="High">The upper end; null for none.</param>
/// <param name="IncludesHigh">Whether the upper end belongs to it.</param>
public sealed record Interval(decimal? Low, bool IncludesLow, decimal? High, bool IncludesHigh)
{
    /// <summary>Whether a number lies in it.</summary>
    /// <param name="number">The number.</param>
    public bool Contains(decimal number) =>
        (Low is not { } low || number > low || (IncludesLow && number == low)) && (High is not { } high || number < high || (IncludesHigh && number == high));

    /// <summary>All numbers from one to another, both within.</summary>
    /// <param name="low">The lower end; null for none.</param>
    /// <param name="high">The upper end; null for none.</param>
    public static Interval Closed(decimal? low, decimal? high) => new(low, true, high, true);
}
