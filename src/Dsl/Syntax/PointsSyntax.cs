using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>The points that an item of a score gives.</summary>
/// <param name="keyword">The word <c>points</c>.</param>
/// <param name="alternatives">How many, and when.</param>
public sealed class PointsSyntax(Token keyword, IReadOnlyList<AlternativeSyntax> alternatives) : ClauseSyntax(keyword)
{
    /// <summary>How many, and when.</summary>
    public IReadOnlyList<AlternativeSyntax> Alternatives { get; } = alternatives;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => [Keyword, .. Alternatives];
}
