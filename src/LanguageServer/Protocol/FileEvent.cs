namespace Thresholds.LanguageServer.Protocol;

/// <summary>A file changed on disk.</summary>
/// <param name="Uri">The file.</param>
/// <param name="Type">1 when it is new, 2 when it is another, 3 when it is gone.</param>
internal sealed record FileEvent(string Uri, int Type);
