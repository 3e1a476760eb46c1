using System;

namespace Thresholds;

/// <summary>Hours on some days of the week.</summary>
/// <param name="FirstDay">The first day; null when the document does not say on which days.</param>
/// <param name="LastDay">The last day; the days between run from the first forward, over the end of the week if need be.</param>
/// <param name="Opens">Minutes after midnight, from 0.</param>
/// <param name="Closes">Minutes after midnight, up to 1440, after <paramref name="Opens"/>; the minute itself is outside. Hours over midnight are two
/// periods.</param>
public sealed record OpeningPeriod(DayOfWeek? FirstDay, DayOfWeek? LastDay, int Opens, int Closes)
{
    /// <summary>Whether the document says on which days.</summary>
    public bool StatesDays => FirstDay is not null;

    /// <summary>Whether the hours may be those of a day of the week: it is one of the days, or the document does not say which days they are.</summary>
    /// <param name="day">The day of the week.</param>
    public bool Includes(DayOfWeek day) => FirstDay is not { } first
        || ((int)day - (int)first + 7) % 7 <= ((int)(LastDay ?? first) - (int)first + 7) % 7;
}
