namespace Thresholds.LanguageServer.Protocol;

/// <summary>The findings of a document.</summary>
/// <param name="Uri">The document.</param>
/// <param name="Version">Its version; null when it is not open.</param>
/// <param name="Diagnostics">The findings.</param>
internal sealed record PublishParams(string Uri, ProtocolDiagnostic[] Diagnostics, int? Version = null);
