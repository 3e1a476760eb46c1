namespace Thresholds;

/// <summary>How strongly a document asks for an assessment.</summary>
public enum Obligation
{
    /// <summary>It must be done.</summary>
    Required,

    /// <summary>It should be considered.</summary>
    Considered,

    /// <summary>It may help and is not essential.</summary>
    Helpful,

    /// <summary>It is not needed.</summary>
    NotRequired,
}
