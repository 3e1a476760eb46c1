namespace Thresholds.LanguageServer.Protocol;

/// <summary>What is wrong where mends are asked for.</summary>
/// <param name="Only">The kinds that are wanted; null for all.</param>
internal sealed record CodeActionContext(string[]? Only = null);
