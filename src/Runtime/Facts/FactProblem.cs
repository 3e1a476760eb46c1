namespace Thresholds;

/// <summary>What is wrong with a written value.</summary>
public enum FactProblem
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It is not a value of the fact's kind.</summary>
    WrongKind,

    /// <summary>It is in a unit that the fact is not in.</summary>
    WrongUnit,

    /// <summary>There is no such fact.</summary>
    UnknownFact,

    /// <summary>It lies outside the fact's range.</summary>
    OutOfRange,
}
