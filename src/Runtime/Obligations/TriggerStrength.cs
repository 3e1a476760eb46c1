namespace Thresholds;

/// <summary>How strongly a trigger opens a pathway.</summary>
public enum TriggerStrength
{
    /// <summary>Mandatory: departing from it asks for a recorded reason.</summary>
    Always,

    /// <summary>Expected: departing from it asks for a recorded reason.</summary>
    Usually,

    /// <summary>At discretion.</summary>
    May,
}
