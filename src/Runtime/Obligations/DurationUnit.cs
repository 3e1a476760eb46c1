namespace Thresholds;

/// <summary>A unit of time in which deadlines and windows are counted.</summary>
public enum DurationUnit
{
    /// <summary>Minutes on the clock.</summary>
    Minutes,

    /// <summary>Hours on the clock.</summary>
    Hours,

    /// <summary>Calendar days.</summary>
    Days,

    /// <summary>Working days of the calendar.</summary>
    WorkingDays,

    /// <summary>Weeks of seven calendar days.</summary>
    Weeks,

    /// <summary>Calendar months.</summary>
    Months,

    /// <summary>Calendar years.</summary>
    Years,

    /// <summary>School terms; their dates are not known to the library.</summary>
    Terms,
}
