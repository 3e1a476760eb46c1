namespace Thresholds;

/// <summary>How a provision stands in a case.</summary>
public enum Standing
{
    /// <summary>It applies.</summary>
    Applies,

    /// <summary>One of its exceptions holds, so it does not apply.</summary>
    Excepted,

    /// <summary>Its condition does not hold, so it does not apply.</summary>
    DoesNotApply,

    /// <summary>Whether it applies depends on facts that are not known.</summary>
    Open,
}
