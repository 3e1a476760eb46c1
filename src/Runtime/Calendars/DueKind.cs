namespace Thresholds;

/// <summary>What is known of the time by which something is due.</summary>
public enum DueKind
{
    /// <summary>At once, or without delay: the document states no time.</summary>
    AtOnce,

    /// <summary>At a moment on the clock.</summary>
    Moment,

    /// <summary>By the end of a day.</summary>
    EndOfDay,

    /// <summary>Again and again; the next time is known.</summary>
    Recurring,

    /// <summary>The event from which it counts has not happened, or nobody has said when.</summary>
    EventNotKnown,

    /// <summary>The document does not say from when to count.</summary>
    EventNotStated,

    /// <summary>It cannot be worked out: it counts school terms, or lies outside the calendar.</summary>
    NotComputable,
}
