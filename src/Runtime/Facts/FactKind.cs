namespace Thresholds;

/// <summary>What kind of value a fact has.</summary>
public enum FactKind
{
    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>A number in a unit.</summary>
    Number,

    /// <summary>A percentage.</summary>
    Percent,

    /// <summary>Completed years and months.</summary>
    Age,

    /// <summary>One of several named values.</summary>
    Choice,

    /// <summary>A day.</summary>
    Date,

    /// <summary>Things that happen on days and are counted in windows.</summary>
    Events,
}
