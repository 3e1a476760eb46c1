namespace Thresholds.LanguageServer.Protocol;

/// <summary>Where a kind of finding is explained.</summary>
/// <param name="Href">The page.</param>
internal sealed record CodeDescription(string Href);
