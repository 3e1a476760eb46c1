namespace Thresholds.Dsl.Comparing;

/// <summary>In which way an answer differs for some child.</summary>
public enum EffectKind
{
    /// <summary>A child for whom it was so already, now at a higher level.</summary>
    Up,

    /// <summary>A child for whom it is still so, now at a lower level.</summary>
    Down,

    /// <summary>It is so for a child for whom it was not.</summary>
    Wider,

    /// <summary>It is no longer so for a child for whom it was.</summary>
    Narrower,
}
