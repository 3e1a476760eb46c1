using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>Help that has been given.</summary>
/// <param name="keyword">The word <c>despite</c>.</param>
/// <param name="words">The words between.</param>
/// <param name="level">The level of the help.</param>
public sealed class HelpSyntax(Token keyword, IReadOnlyList<Token> words, Token level) : ConditionSyntax
{
    /// <summary>The word <c>despite</c>.</summary>
    public Token Keyword { get; } = keyword;

    /// <summary>The words between.</summary>
    public IReadOnlyList<Token> Words { get; } = words;

    /// <summary>The level of the help.</summary>
    public Token Level { get; } = level;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => [Keyword, .. Words, Level];
}
