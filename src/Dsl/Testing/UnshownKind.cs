namespace Thresholds.Dsl.Testing;

/// <summary>What no example shows.</summary>
public enum UnshownKind
{
    /// <summary>A level that is indicated in no example.</summary>
    Level,

    /// <summary>A bullet that is met in no example.</summary>
    Bullet,

    /// <summary>A pathway that is open in no example.</summary>
    Pathway,

    /// <summary>Advice with a condition that is given in no example.</summary>
    Advice,

    /// <summary>The boundaries of a bullet of which the examples show one side at most.</summary>
    Boundary,
}
