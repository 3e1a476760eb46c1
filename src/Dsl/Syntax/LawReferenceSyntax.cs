using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>A section of a law.</summary>
/// <param name="law">The law.</param>
/// <param name="dot">The point between.</param>
/// <param name="section">The section.</param>
public sealed class LawReferenceSyntax(Token law, Token dot, Token section) : SyntaxNode
{
    /// <summary>The law.</summary>
    public Token Law { get; } = law;

    /// <summary>The point between.</summary>
    public Token Dot { get; } = dot;

    /// <summary>The section.</summary>
    public Token Section { get; } = section;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => [Law, Dot, Section];
}
