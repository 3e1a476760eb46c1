namespace Thresholds.LanguageServer.Protocol;

/// <summary>What a renaming begins with.</summary>
/// <param name="Range">The name.</param>
/// <param name="Placeholder">What it is.</param>
internal sealed record PreparedRename(TextRange Range, string Placeholder);
