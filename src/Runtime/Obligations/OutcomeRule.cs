namespace Thresholds;

/// <summary>When an outcome of a triage applies.</summary>
public enum OutcomeRule
{
    /// <summary>When its condition holds.</summary>
    When,

    /// <summary>When no other outcome's condition holds.</summary>
    Otherwise,

    /// <summary>Whenever whoever decides chooses it.</summary>
    Discretion,
}
