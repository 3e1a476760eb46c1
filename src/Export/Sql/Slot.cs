namespace Thresholds.Export.Sql;

/// <summary>A place for one answer.</summary>
/// <param name="Layer">The step in which it is filled; step 0 reads the case.</param>
/// <param name="Kind">What it is filled from.</param>
/// <param name="Number">The number of the test, node or decision.</param>
internal readonly record struct Slot(int Layer, SlotKind Kind, int Number);
