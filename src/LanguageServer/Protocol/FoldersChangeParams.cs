namespace Thresholds.LanguageServer.Protocol;

/// <summary>Which folders are open changes.</summary>
/// <param name="Event">What changes.</param>
internal sealed record FoldersChangeParams(FoldersChange Event);
