using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>A day of an edition.</summary>
/// <param name="keyword">The word it begins with.</param>
/// <param name="words">The words before the day.</param>
/// <param name="date">The day.</param>
public sealed class DateClauseSyntax(Token keyword, IReadOnlyList<Token> words, Token date) : ClauseSyntax(keyword)
{
    /// <summary>The words before the day.</summary>
    public IReadOnlyList<Token> Words { get; } = words;

    /// <summary>The day.</summary>
    public Token Date { get; } = date;

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Keyword, .. Words, Date];
}
