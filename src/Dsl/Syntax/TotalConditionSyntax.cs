using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>The total of a score compared with a number.</summary>
/// <param name="name">The score.</param>
/// <param name="keyword">The word <c>total</c>.</param>
/// <param name="sign">The sign.</param>
/// <param name="number">The number.</param>
public sealed class TotalConditionSyntax(Token name, Token keyword, Token sign, Token number) : ConditionSyntax
{
    /// <summary>The score.</summary>
    public Token Name { get; } = name;

    /// <summary>The word <c>total</c>.</summary>
    public Token Keyword { get; } = keyword;

    /// <summary>The sign.</summary>
    public Token Sign { get; } = sign;

    /// <summary>The number.</summary>
    public Token Number { get; } = number;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => [Name, Keyword, Sign, Number];
}
