using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Editing;

/// <summary>A bullet of the matrix.</summary>
/// <param name="Name">Its name; nothing while it has none.</param>
/// <param name="Text">What it says.</param>
/// <param name="IsStrength">Whether it is worded as a strength.</param>
/// <param name="Condition">When it is met, as the file says it, exceptions included; nothing for a judgement.</param>
/// <param name="Ladders">The concerns that it grades, by name.</param>
/// <param name="Place">The whole bullet: in the file itself or in a template.</param>
/// <param name="Findings">The findings about it.</param>
public sealed record MatrixBullet(string Name, string Text, bool IsStrength, string Condition, ValueList<string> Ladders, Location Place, ValueList<MatrixFinding> Findings);
