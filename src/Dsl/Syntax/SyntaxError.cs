using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Syntax;

/// <summary>A mistake in the form of a file, kept where it was made.</summary>
/// <param name="Rule">Its kind.</param>
/// <param name="Span">Where it is.</param>
/// <param name="Arguments">What its message speaks of.</param>
/// <param name="Instead">What belongs in its place, nothing where it is to be taken out; null when that is not plain.</param>
public sealed record SyntaxError(DiagnosticRule Rule, TextSpan Span, ValueList<string> Arguments, string? Instead = null);
