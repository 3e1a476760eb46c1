using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>The totals of a band: one, from one to another, or from one on.</summary>
/// <param name="low">The least.</param>
/// <param name="words">Nothing; the sign of a range and the most; or the words <c>or more</c>.</param>
public sealed class BandRangeSyntax(Token low, IReadOnlyList<Token> words) : SyntaxNode
{
    /// <summary>The least.</summary>
    public Token Low { get; } = low;

    /// <summary>Nothing; the sign of a range and the most; or the words <c>or more</c>.</summary>
    public IReadOnlyList<Token> Words { get; } = words;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => [Low, .. Words];
}
