using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>What or who comes in the other case.</summary>
/// <param name="keyword">The word it begins with.</param>
/// <param name="target">A text or a name; nothing in an outcome.</param>
public sealed class OtherwiseSyntax(Token keyword, Token? target) : ClauseSyntax(keyword)
{
    /// <summary>A text or a name; nothing in an outcome.</summary>
    public Token? Target { get; } = target;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => [Keyword, .. One(Target)];
}
