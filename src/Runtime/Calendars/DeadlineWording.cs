using System;
using System.Globalization;

namespace Thresholds;

/// <summary>Says deadlines in words.</summary>
public static class DeadlineWording
{
    /// <summary>The deadline in words, without its event: "within 10 working days", "every 3 months", "1 working day before".</summary>
    /// <param name="deadline">The deadline.</param>
    /// <exception cref="ArgumentNullException">There is no deadline.</exception>
    public static string InWords(this Deadline deadline) => (deadline ?? throw new ArgumentNullException(nameof(deadline))).Kind switch
    {
        DeadlineKind.SameDay => "within the same day",
        DeadlineKind.SameWorkingDay => "within the same working day",
        DeadlineKind.Immediately => "immediately",
        DeadlineKind.WithoutDelay => "without delay",
        DeadlineKind.Before => deadline.Amount == 0 ? "before" : Stretch(deadline) + " before",
        DeadlineKind.Every => "every " + Stretch(deadline),
        _ => "within " + Stretch(deadline),
    };

    private static string Stretch(Deadline deadline)
    {
        var unit = deadline.Unit == DurationUnit.WorkingDays ? "working days" : deadline.Unit.ToString().ToLowerInvariant();
        return deadline.Amount.ToString(CultureInfo.InvariantCulture) + " " + (deadline.Amount == 1 ? unit.Substring(0, unit.Length - 1) : unit);
    }
}
