using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Syntax;

/// <summary>A comment, from <c>#</c> to the end of its line.</summary>
/// <param name="Text">Its characters, the mark included.</param>
/// <param name="Span">Where it stands.</param>
public sealed record Comment(string Text, TextSpan Span);
