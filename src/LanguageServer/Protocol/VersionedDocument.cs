namespace Thresholds.LanguageServer.Protocol;

/// <summary>Names a document at one moment.</summary>
/// <param name="Uri">The document.</param>
/// <param name="Version">Its version; null when it is not open.</param>
internal sealed record VersionedDocument(string Uri, int? Version = null);
