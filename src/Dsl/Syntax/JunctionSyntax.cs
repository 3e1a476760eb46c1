using System.Collections.Generic;
using System.Linq;

namespace Thresholds.Dsl.Syntax;

/// <summary>Conditions joined by <c>and</c> or by <c>or</c>.</summary>
/// <param name="operands">The conditions.</param>
/// <param name="operators">The words between them.</param>
public sealed class JunctionSyntax(IReadOnlyList<ConditionSyntax> operands, IReadOnlyList<Token> operators) : ConditionSyntax
{
    /// <summary>The conditions.</summary>
    public IReadOnlyList<ConditionSyntax> Operands { get; } = operands;

    /// <summary>The words between them.</summary>
    public IReadOnlyList<Token> Operators { get; } = operators;

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [.. Operands.SelectMany((operand, index) => index == 0 ? (IEnumerable<SyntaxNode>)[operand] : [Operators[index - 1], operand])];
}
