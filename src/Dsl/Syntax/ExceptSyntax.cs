using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>What changes the level of a bullet.</summary>
/// <param name="keyword">The word it begins with.</param>
/// <param name="words">The words between.</param>
/// <param name="condition">The condition.</param>
/// <param name="then">The words <c>then level</c>.</param>
/// <param name="level">The level.</param>
public sealed class ExceptSyntax(Token keyword, IReadOnlyList<Token> words, ConditionSyntax condition, IReadOnlyList<Token> then, Token? level) : ClauseSyntax(keyword)
{
    /// <summary>The words between.</summary>
    public IReadOnlyList<Token> Words { get; } = words;

    /// <summary>The condition.</summary>
    public ConditionSyntax Condition { get; } = condition;

    /// <summary>The words <c>then level</c>.</summary>
    public IReadOnlyList<Token> Then { get; } = then;

    /// <summary>The level.</summary>
    public Token? Level { get; } = level;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => [Keyword, .. Words, Condition, .. Then, .. One(Level)];
}
