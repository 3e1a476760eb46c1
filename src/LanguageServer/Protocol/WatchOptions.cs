namespace Thresholds.LanguageServer.Protocol;

/// <summary>Which files are watched.</summary>
/// <param name="Watchers">They.</param>
internal sealed record WatchOptions(WatchPattern[] Watchers);
