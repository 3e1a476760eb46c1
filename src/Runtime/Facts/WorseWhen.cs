namespace Thresholds;

/// <summary>Which way a fact is worse for the child.</summary>
public enum WorseWhen
{
    /// <summary>The file does not say.</summary>
    NotStated,

    /// <summary>A higher value is worse; of a yes/no fact, yes.</summary>
    Higher,

    /// <summary>A lower value is worse; of a yes/no fact, no.</summary>
    Lower,
}
