using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Editing;

/// <summary>What there is to know about a name.</summary>
/// <param name="Span">The name.</param>
/// <param name="Markdown">The page; texts of the file are escaped.</param>
public sealed record Hover(TextSpan Span, string Markdown);
