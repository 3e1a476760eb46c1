namespace Thresholds.LanguageServer;

/// <summary>A document that a client has open.</summary>
/// <param name="Uri">Its address as the client writes it.</param>
/// <param name="Version">Its version.</param>
internal sealed record OpenDocument(string Uri, int Version);
