using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>A condition in brackets.</summary>
/// <param name="open">The opening bracket.</param>
/// <param name="inner">The condition.</param>
/// <param name="close">The closing bracket.</param>
public sealed class BracketSyntax(Token open, ConditionSyntax inner, Token close) : ConditionSyntax
{
    /// <summary>The opening bracket.</summary>
    public Token Open { get; } = open;

    /// <summary>The condition.</summary>
    public ConditionSyntax Inner { get; } = inner;

    /// <summary>The closing bracket.</summary>
    public Token Close { get; } = close;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => [Open, Inner, Close];
}
