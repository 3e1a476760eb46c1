using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>A clause with a condition: <c>when</c>, <c>unless</c>, <c>applies when</c>, <c>applies unless</c>, <c>as</c>, <c>mean</c>.</summary>
/// <param name="keyword">The word it begins with.</param>
/// <param name="second">The second word.</param>
/// <param name="condition">The condition.</param>
public sealed class ConditionClauseSyntax(Token keyword, Token? second, ConditionSyntax condition) : ClauseSyntax(keyword)
{
    /// <summary>The second word.</summary>
    public Token? Second { get; } = second;

    /// <summary>The condition.</summary>
    public ConditionSyntax Condition { get; } = condition;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => Second is null ? [Keyword, Condition] : [Keyword, Second, Condition];
}
