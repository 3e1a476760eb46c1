using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>Several conditions of which some must hold.</summary>
/// <param name="words">The words before the bracket, such as <c>at least 2 of</c>.</param>
/// <param name="members">The conditions.</param>
/// <param name="close">The closing bracket.</param>
public sealed class GroupSyntax(IReadOnlyList<Token> words, IReadOnlyList<ConditionSyntax> members, Token close) : ConditionSyntax
{
    /// <summary>The words before the bracket, such as <c>at least 2 of</c>.</summary>
    public IReadOnlyList<Token> Words { get; } = words;

    /// <summary>The conditions.</summary>
    public IReadOnlyList<ConditionSyntax> Members { get; } = members;

    /// <summary>The closing bracket.</summary>
    public Token Close { get; } = close;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => [.. Words, .. Members, Close];
}
