namespace Thresholds.LanguageServer.Protocol;

/// <summary>Names a document.</summary>
/// <param name="Uri">The document.</param>
internal sealed record TextDocument(string Uri);
