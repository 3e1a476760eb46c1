using System.Collections.Generic;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Editing;

/// <summary>A line that an editor shows above a part of a file.</summary>
/// <param name="Span">The name of the part.</param>
/// <param name="Text">What is shown.</param>
/// <param name="Places">Where it leads; none when it leads nowhere.</param>
public sealed record Lens(TextSpan Span, string Text, IReadOnlyList<Location> Places);
