using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>A range of values.</summary>
/// <param name="low">The lower end.</param>
/// <param name="sign">The sign between, which says whether the ends belong to it.</param>
/// <param name="high">The upper end.</param>
public sealed class RangeSyntax(ValueSyntax low, Token sign, ValueSyntax high) : SyntaxNode
{
    /// <summary>The lower end.</summary>
    public ValueSyntax Low { get; } = low;

    /// <summary>The sign between, which says whether the ends belong to it.</summary>
    public Token Sign { get; } = sign;

    /// <summary>The upper end.</summary>
    public ValueSyntax High { get; } = high;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => [Low, Sign, High];
}
