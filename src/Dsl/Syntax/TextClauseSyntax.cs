using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>A clause with a text, such as <c>note</c> or <c>also</c>.</summary>
/// <param name="keyword">The word it begins with.</param>
/// <param name="text">The text.</param>
public sealed class TextClauseSyntax(Token keyword, Token text) : ClauseSyntax(keyword)
{
    /// <summary>The text.</summary>
    public Token Text { get; } = text;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => [Keyword, Text];
}
