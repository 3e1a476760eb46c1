namespace Thresholds.LanguageServer.Protocol;

/// <summary>A line above a part.</summary>
/// <param name="Range">The part.</param>
/// <param name="Command">What is shown.</param>
internal sealed record LensResult(TextRange Range, CommandResult Command);
