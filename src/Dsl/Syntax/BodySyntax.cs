using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>A block in braces.</summary>
/// <param name="open">The opening brace.</param>
/// <param name="members">What it holds.</param>
/// <param name="close">The closing brace.</param>
public sealed class BodySyntax(Token open, IReadOnlyList<SyntaxNode> members, Token close) : SyntaxNode
{
    /// <summary>The opening brace.</summary>
    public Token Open { get; } = open;

    /// <summary>What it holds.</summary>
    public IReadOnlyList<SyntaxNode> Members { get; } = members;

    /// <summary>The closing brace.</summary>
    public Token Close { get; } = close;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => [Open, .. Members, Close];
}
