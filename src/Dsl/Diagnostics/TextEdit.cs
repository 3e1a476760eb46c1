using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Diagnostics;

/// <summary>A change of a text.</summary>
/// <param name="Span">What is replaced; without length, the place where something is put in.</param>
/// <param name="Text">What stands there instead; nothing to take it out.</param>
public sealed record TextEdit(TextSpan Span, string Text);
