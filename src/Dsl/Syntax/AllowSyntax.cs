using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>A finding that the author accepts.</summary>
/// <param name="keyword">The word it begins with.</param>
/// <param name="code">The code.</param>
/// <param name="because">The word <c>because</c>.</param>
/// <param name="reason">The reason.</param>
public sealed class AllowSyntax(Token keyword, Token code, Token because, Token reason) : ClauseSyntax(keyword)
{
    /// <summary>The code.</summary>
    public Token Code { get; } = code;

    /// <summary>The word <c>because</c>.</summary>
    public Token Because { get; } = because;

    /// <summary>The reason.</summary>
    public Token Reason { get; } = reason;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => [Keyword, Code, Because, Reason];
}
