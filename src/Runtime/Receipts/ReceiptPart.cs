namespace Thresholds;

/// <summary>In what two receipts may differ.</summary>
public enum ReceiptPart
{
    /// <summary>Another authority's document was applied.</summary>
    Authority,

    /// <summary>The text of the document is another: another edition, or the same with other words.</summary>
    Document,

    /// <summary>Another version of the compiler read it.</summary>
    Compiler,

    /// <summary>The day of the assessment is another.</summary>
    Day,

    /// <summary>The known facts are others, or the salt was.</summary>
    Facts,

    /// <summary>The certain level is another.</summary>
    IndicatedLevel,

    /// <summary>The highest possible level is another.</summary>
    PossibleLevel,

    /// <summary>Other mandatory or usual triggers are open.</summary>
    Triggers,

    /// <summary>Other triggers were departed from, or for another reason.</summary>
    Departures,
}
