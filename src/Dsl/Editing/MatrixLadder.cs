using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Editing;

/// <summary>A concern that bullets of the matrix grade.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Label">What readers call it.</param>
/// <param name="Place">Where it is declared.</param>
public sealed record MatrixLadder(string Name, string Label, Location Place);
