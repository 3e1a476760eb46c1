using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>What should be a condition and is none.</summary>
/// <param name="token">What stands there.</param>
public sealed class ErrorConditionSyntax(Token token) : ConditionSyntax
{
    /// <summary>What stands there.</summary>
    public Token Token { get; } = token;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => [Token];
}
