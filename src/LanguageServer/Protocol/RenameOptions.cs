namespace Thresholds.LanguageServer.Protocol;

/// <summary>How renaming is asked for.</summary>
/// <param name="PrepareProvider">Whether it is asked for beforehand.</param>
internal sealed record RenameOptions(bool PrepareProvider);
