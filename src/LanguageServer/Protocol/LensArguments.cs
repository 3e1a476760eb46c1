namespace Thresholds.LanguageServer.Protocol;

/// <summary>Where a lens leads.</summary>
/// <param name="Uri">The document.</param>
/// <param name="Position">The place.</param>
/// <param name="Places">Where it leads.</param>
internal sealed record LensArguments(string Uri, Position Position, Place[] Places);
