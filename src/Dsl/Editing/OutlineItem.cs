using System.Collections.Generic;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Editing;

/// <summary>A part of a file, for a table of its contents.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Detail">What it says, or nothing.</param>
/// <param name="Kind">What it names; null when it names nothing.</param>
/// <param name="Word">The word it begins with; <c>bullet</c> for a bullet.</param>
/// <param name="Span">The whole part.</param>
/// <param name="NameSpan">The name, within the part.</param>
/// <param name="Children">The parts within it.</param>
public sealed record OutlineItem(string Name, string Detail, SymbolKind? Kind, string Word, TextSpan Span, TextSpan NameSpan, IReadOnlyList<OutlineItem> Children);
