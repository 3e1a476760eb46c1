using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>Which way a fact is worse.</summary>
/// <param name="keyword">The word it begins with.</param>
/// <param name="when">The word <c>when</c>.</param>
/// <param name="direction"><c>higher</c>, <c>lower</c>, <c>yes</c> or <c>no</c>.</param>
public sealed class WorseSyntax(Token keyword, Token when, Token direction) : ClauseSyntax(keyword)
{
    /// <summary>The word <c>when</c>.</summary>
    public Token When { get; } = when;

    /// <summary><c>higher</c>, <c>lower</c>, <c>yes</c> or <c>no</c>.</summary>
    public Token Direction { get; } = direction;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => [Keyword, When, Direction];
}
