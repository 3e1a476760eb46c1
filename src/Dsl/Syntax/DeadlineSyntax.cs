using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>By when something is to be done.</summary>
/// <param name="keyword">The word it begins with.</param>
/// <param name="words">The words and the number up to the event.</param>
/// <param name="start">The event.</param>
public sealed class DeadlineSyntax(Token keyword, IReadOnlyList<Token> words, Token? start) : ClauseSyntax(keyword)
{
    /// <summary>The words and the number up to the event.</summary>
    public IReadOnlyList<Token> Words { get; } = words;

    /// <summary>The event.</summary>
    public Token? Event { get; } = start;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => [Keyword, .. Words, .. One(Event)];
}
