namespace Thresholds.Rendering.Pages;

/// <summary>Words within a line.</summary>
/// <param name="Text">What they say, as plain text.</param>
/// <param name="Kind">How they stand out.</param>
/// <param name="Language">The tag of their language; null for English, in which the page itself is.</param>
/// <param name="Target">Where they lead: <c>#</c> and an anchor of the page, or an address that <see cref="Addresses"/> lets through; null for nowhere.</param>
internal sealed record Run(string Text, RunKind Kind = RunKind.Plain, string? Language = null, string? Target = null);
