using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>A day or month of an edition or document.</summary>
/// <param name="keyword">The word it begins with.</param>
/// <param name="words">The words before it.</param>
/// <param name="date">The day or month.</param>
public sealed class DateClauseSyntax(Token keyword, IReadOnlyList<Token> words, Token date) : ClauseSyntax(keyword)
{
    /// <summary>The words before it.</summary>
    public IReadOnlyList<Token> Words { get; } = words;

    /// <summary>The day or month.</summary>
    public Token Date { get; } = date;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => [Keyword, .. Words, Date];
}
