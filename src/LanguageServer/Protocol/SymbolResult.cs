namespace Thresholds.LanguageServer.Protocol;

/// <summary>A part of a document.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Detail">What it says.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Range">The whole part.</param>
/// <param name="SelectionRange">The name.</param>
/// <param name="Children">The parts within it.</param>
internal sealed record SymbolResult(string Name, int Kind, TextRange Range, TextRange SelectionRange, SymbolResult[] Children, string? Detail = null);
