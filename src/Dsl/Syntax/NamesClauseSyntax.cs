using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>A clause with names, such as <c>ladder</c> or <c>by</c>.</summary>
/// <param name="keyword">The word it begins with.</param>
/// <param name="names">The names.</param>
public sealed class NamesClauseSyntax(Token keyword, IReadOnlyList<Token> names) : ClauseSyntax(keyword)
{
    /// <summary>The names.</summary>
    public IReadOnlyList<Token> Names { get; } = names;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => [Keyword, .. Names];
}
