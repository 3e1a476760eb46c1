namespace Thresholds.Export.Sql;

/// <summary>Which end of what can be a column tells.</summary>
public enum KnownSide
{
    /// <summary>The value itself.</summary>
    Exact,

    /// <summary>The least that it can be.</summary>
    Least,

    /// <summary>The most that it can be.</summary>
    Most,
}
