using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>The contrary of a condition.</summary>
/// <param name="nots">Every <c>not</c>.</param>
/// <param name="operand">The condition.</param>
public sealed class NotSyntax(IReadOnlyList<Token> nots, ConditionSyntax operand) : ConditionSyntax
{
    /// <summary>Every <c>not</c>.</summary>
    public IReadOnlyList<Token> Nots { get; } = nots;

    /// <summary>The condition.</summary>
    public ConditionSyntax Operand { get; } = operand;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => [.. Nots, Operand];
}
