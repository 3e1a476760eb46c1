namespace Thresholds;

/// <summary>An answer when some facts may be unknown.</summary>
/// <remarks>The first bit says that yes is possible, the second that no is.</remarks>
public enum Truth : byte
{
    /// <summary>It holds, whatever the unknown facts turn out to be.</summary>
    Yes = 1,

    /// <summary>It does not hold, whatever the unknown facts turn out to be.</summary>
    No = 2,

    /// <summary>It depends on facts that are not known.</summary>
    Unknown = 3,
}
