namespace Thresholds;

/// <summary>How the document words an indicator.</summary>
public enum Polarity
{
    /// <summary>As something that is wrong.</summary>
    Need,

    /// <summary>As something that is well.</summary>
    Strength,
}
