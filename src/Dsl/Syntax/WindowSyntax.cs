using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>A window back from the day of the assessment.</summary>
/// <param name="tokens">Its tokens, such as <c>last 12 months</c> or <c>ever</c>.</param>
public sealed class WindowSyntax(IReadOnlyList<Token> tokens) : SyntaxNode
{
    /// <summary>Its tokens, such as <c>last 12 months</c> or <c>ever</c>.</summary>
    public IReadOnlyList<Token> Tokens { get; } = tokens;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => Tokens;
}
