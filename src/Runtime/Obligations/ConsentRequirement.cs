namespace Thresholds;

/// <summary>What a document asks for about consent.</summary>
public enum ConsentRequirement
{
    /// <summary>Consent must be given.</summary>
    Required,

    /// <summary>Consent must be asked for.</summary>
    Sought,

    /// <summary>Consent is not needed.</summary>
    NotRequired,
}
