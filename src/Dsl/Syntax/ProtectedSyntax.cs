using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>That no level may depend on a fact.</summary>
/// <param name="keyword">The word it begins with.</param>
/// <param name="because">The word <c>because</c>.</param>
/// <param name="reason">Why.</param>
public sealed class ProtectedSyntax(Token keyword, Token because, Token reason) : ClauseSyntax(keyword)
{
    /// <summary>The word <c>because</c>.</summary>
    public Token Because { get; } = because;

    /// <summary>Why.</summary>
    public Token Reason { get; } = reason;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => [Keyword, Because, Reason];
}
