namespace Thresholds.LanguageServer.Protocol;

/// <summary>A bullet of the matrix.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">What it says.</param>
/// <param name="IsStrength">Whether it is worded as a strength.</param>
/// <param name="Condition">When it is met; nothing for a judgement.</param>
/// <param name="Ladders">The concerns that it grades.</param>
/// <param name="Place">The whole bullet.</param>
/// <param name="Findings">The findings about it.</param>
internal sealed record MatrixBulletResult(string Name, string Text, bool IsStrength, string Condition, string[] Ladders, Place Place, MatrixFindingResult[] Findings);
