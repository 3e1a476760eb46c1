namespace Thresholds.Dsl.Diagnostics;

/// <summary>How grave a finding is.</summary>
public enum Severity
{
    /// <summary>Something worth knowing.</summary>
    Note,

    /// <summary>Probably a mistake; the file can still be used.</summary>
    Warning,

    /// <summary>The file cannot be used as it is.</summary>
    Error,
}
