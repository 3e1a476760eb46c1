namespace Thresholds.LanguageServer.Protocol;

/// <summary>Which files are watched.</summary>
/// <param name="GlobPattern">They.</param>
internal sealed record WatchPattern(string GlobPattern);
