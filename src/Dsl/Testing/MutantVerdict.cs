namespace Thresholds.Dsl.Testing;

/// <summary>What came of a mutation.</summary>
public enum MutantVerdict
{
    /// <summary>An example fails because of it.</summary>
    Killed,

    /// <summary>No example fails, though there is a case for which the answers differ.</summary>
    Survived,

    /// <summary>It is proven that no case has other answers.</summary>
    Equivalent,

    /// <summary>No example fails, and within the budget neither a case was found nor proven that there is none.</summary>
    NotProven,
}
