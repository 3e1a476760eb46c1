namespace Thresholds.Dsl.Model;

/// <summary>What an example expects.</summary>
public enum ExpectationKind
{
    /// <summary>That a level is indicated; without a level, that none is.</summary>
    Level,

    /// <summary>That a level is the highest possible.</summary>
    PossibleLevel,

    /// <summary>That a decision is yes.</summary>
    Yes,

    /// <summary>That a decision is no.</summary>
    No,

    /// <summary>That a decision is open.</summary>
    Open,

    /// <summary>That a fact is among those to ask for.</summary>
    Asks,
}
