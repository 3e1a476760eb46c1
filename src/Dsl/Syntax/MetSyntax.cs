using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>A bullet that is met.</summary>
/// <param name="keyword">The word <c>met</c>.</param>
/// <param name="name">The bullet.</param>
public sealed class MetSyntax(Token keyword, Token name) : ConditionSyntax
{
    /// <summary>The word <c>met</c>.</summary>
    public Token Keyword { get; } = keyword;

    /// <summary>The bullet.</summary>
    public Token Name { get; } = name;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => [Keyword, Name];
}
