using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>Points that an item of a score gives under a condition.</summary>
/// <param name="number">How many.</param>
/// <param name="when">The word <c>when</c>; null where no condition stands.</param>
/// <param name="condition">The condition; null for none.</param>
public sealed class AlternativeSyntax(Token number, Token? when, ConditionSyntax? condition) : SyntaxNode
{
    /// <summary>How many.</summary>
    public Token Number { get; } = number;

    /// <summary>The word <c>when</c>; null where no condition stands.</summary>
    public Token? When { get; } = when;

    /// <summary>The condition; null for none.</summary>
    public ConditionSyntax? Condition { get; } = condition;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => [Number, .. One(When), .. One(Condition)];
}
