namespace Thresholds.Export.Sql;

/// <summary>What a column of the table of cases holds.</summary>
public enum ColumnKind
{
    /// <summary>Yes or no; where the engine has no such type, 1 and 0.</summary>
    YesNo,

    /// <summary>The name of a choice.</summary>
    Choice,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number that need not be whole.</summary>
    Number,

    /// <summary>A day; where the engine has no such type, a text as 2026-03-06.</summary>
    Day,
}
