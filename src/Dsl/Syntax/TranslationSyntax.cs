using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>A text in another language.</summary>
/// <param name="keyword">The word <c>in</c>.</param>
/// <param name="language">The tag of the language.</param>
/// <param name="text">The text.</param>
public sealed class TranslationSyntax(Token keyword, Token language, Token text) : ClauseSyntax(keyword)
{
    /// <summary>The tag of the language.</summary>
    public Token Language { get; } = language;

    /// <summary>The text.</summary>
    public Token Text { get; } = text;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => [Keyword, Language, Text];
}
