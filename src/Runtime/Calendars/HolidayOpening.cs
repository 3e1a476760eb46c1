namespace Thresholds;

/// <summary>Whether a contact is open on bank holidays.</summary>
public enum HolidayOpening
{
    /// <summary>The document does not say.</summary>
    NotStated,

    /// <summary>It is closed.</summary>
    Closed,

    /// <summary>It is open as on any such weekday.</summary>
    Open,
}
