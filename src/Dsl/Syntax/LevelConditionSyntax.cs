using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>The level compared with one.</summary>
/// <param name="keyword">The word <c>level</c>.</param>
/// <param name="operator">The sign, or <c>is</c>, or <c>is not</c>.</param>
/// <param name="level">The level.</param>
public sealed class LevelConditionSyntax(Token keyword, IReadOnlyList<Token> @operator, Token level) : ConditionSyntax
{
    /// <summary>The word <c>level</c>.</summary>
    public Token Keyword { get; } = keyword;

    /// <summary>The sign, or <c>is</c>, or <c>is not</c>.</summary>
    public IReadOnlyList<Token> Operator { get; } = @operator;

    /// <summary>The level.</summary>
    public Token Level { get; } = level;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => [Keyword, .. Operator, Level];
}
