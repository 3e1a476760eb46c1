namespace Thresholds.Export.Sql;

/// <summary>What a slot is filled from.</summary>
internal enum SlotKind
{
    /// <summary>What the case tells of a test that has two cells.</summary>
    Test,

    /// <summary>A node of a diagram.</summary>
    Node,

    /// <summary>A decision of several parts.</summary>
    Decision,
}
