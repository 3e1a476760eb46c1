namespace Thresholds;

/// <summary>Whether a contact can be reached at a moment.</summary>
public enum Availability
{
    /// <summary>It is open.</summary>
    Open,

    /// <summary>It is closed.</summary>
    Closed,

    /// <summary>The document does not say enough to tell.</summary>
    NotStated,
}
