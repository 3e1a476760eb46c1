using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>A wording in a list of grades.</summary>
/// <param name="separator">The sign before it: a comma before one of the same grade, <c>&lt;</c> before a graver one.</param>
/// <param name="wording">The wording in quotes, or <c>none</c>.</param>
public sealed class GradeSyntax(Token? separator, Token wording) : SyntaxNode
{
    /// <summary>The sign before it: a comma before one of the same grade, <c>&lt;</c> before a graver one.</summary>
    public Token? Separator { get; } = separator;

    /// <summary>The wording in quotes, or <c>none</c>.</summary>
    public Token Wording { get; } = wording;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => Separator is null ? [Wording] : [Separator, Wording];
}
