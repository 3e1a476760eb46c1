using System.Collections.Generic;

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
    public override IReadOnlyList<SyntaxNode> Children
    {
        get
        {
            var children = new List<SyntaxNode> { Operands[0] };
            for (var i = 1; i < Operands.Count; i++)
            {
                children.Add(Operators[i - 1]);
                children.Add(Operands[i]);
            }

            return children;
        }
    }
}
