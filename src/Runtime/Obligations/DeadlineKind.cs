namespace Thresholds;

/// <summary>How a deadline is counted.</summary>
public enum DeadlineKind
{
    /// <summary>Ends a stretch of time after the event.</summary>
    Within,

    /// <summary>Ends with the day of the event.</summary>
    SameDay,

    /// <summary>Ends with the working day of the event; when that is not a working day, with the next one.</summary>
    SameWorkingDay,

    /// <summary>At once.</summary>
    Immediately,

    /// <summary>As soon as can be; no time is stated.</summary>
    WithoutDelay,

    /// <summary>Ends a stretch of time before the event.</summary>
    Before,

    /// <summary>Recurs.</summary>
    Every,
}
