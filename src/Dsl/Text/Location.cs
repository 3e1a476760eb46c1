namespace Thresholds.Dsl.Text;

/// <summary>A span in a source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Span">The span.</param>
public sealed record Location(SourceText Source, TextSpan Span)
{
    /// <summary>Where it starts.</summary>
    public LinePosition Start => Source.PositionOf(Span.Start);

    /// <summary>Where it ends: the place after its last character.</summary>
    public LinePosition End => Source.PositionOf(Span.End);
}
