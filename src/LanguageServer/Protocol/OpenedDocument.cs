namespace Thresholds.LanguageServer.Protocol;

/// <summary>A document with its text.</summary>
/// <param name="Uri">The document.</param>
/// <param name="Version">Its version.</param>
/// <param name="Text">Its text.</param>
internal sealed record OpenedDocument(string Uri, int Version, string Text);
