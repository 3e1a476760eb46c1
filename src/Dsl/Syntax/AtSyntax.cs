using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>The level that a trigger indicates, or the two of which the document does not say which.</summary>
/// <param name="keyword">The word <c>at</c>.</param>
/// <param name="level">The level, the lower of two.</param>
/// <param name="or">The word <c>or</c>.</param>
/// <param name="higher">The higher of two.</param>
public sealed class AtSyntax(Token keyword, Token level, Token? or, Token? higher) : ClauseSyntax(keyword)
{
    /// <summary>The level, the lower of two.</summary>
    public Token Level { get; } = level;

    /// <summary>The word <c>or</c>.</summary>
    public Token? Or { get; } = or;

    /// <summary>The higher of two.</summary>
    public Token? Higher { get; } = higher;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => Or is null || Higher is null ? [Keyword, Level] : [Keyword, Level, Or, Higher];
}
