using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>Legal bases.</summary>
/// <param name="keyword">The word it begins with.</param>
/// <param name="references">The sections.</param>
public sealed class LawClauseSyntax(Token keyword, IReadOnlyList<LawReferenceSyntax> references) : ClauseSyntax(keyword)
{
    /// <summary>The sections.</summary>
    public IReadOnlyList<LawReferenceSyntax> References { get; } = references;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => [Keyword, .. References];
}
