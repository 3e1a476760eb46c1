namespace Thresholds.LanguageServer.Protocol;

/// <summary>Files changed on disk.</summary>
/// <param name="Changes">What changed.</param>
internal sealed record WatchedFilesParams(FileEvent[] Changes);
