using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>A yes/no fact or a definition.</summary>
/// <param name="name">The name.</param>
public sealed class NameConditionSyntax(Token name) : ConditionSyntax
{
    /// <summary>The name.</summary>
    public Token Name { get; } = name;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => [Name];
}
