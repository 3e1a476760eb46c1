namespace Thresholds.LanguageServer.Protocol;

/// <summary>What is selected when a selection grows.</summary>
/// <param name="Range">The part.</param>
/// <param name="Parent">The next larger one.</param>
internal sealed record SelectionResult(TextRange Range, SelectionResult? Parent = null);
