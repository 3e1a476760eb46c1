using System.Collections.Generic;
using System.Linq;

namespace Thresholds.Dsl.Syntax;

/// <summary>A declaration, or a line of one: a word, what it names, what it says, clauses and a block.</summary>
/// <param name="keywords">The words it begins with.</param>
/// <param name="tag">The tag of a level.</param>
/// <param name="name">The name.</param>
/// <param name="words">Further words of its own.</param>
/// <param name="text">The text.</param>
/// <param name="details">What only this kind of declaration has: a type, hours, a condition, the entries of an example.</param>
/// <param name="clauses">The clauses.</param>
/// <param name="body">The block.</param>
public sealed class DeclarationSyntax(IReadOnlyList<Token> keywords, Token? tag, Token? name, IReadOnlyList<Token> words, Token? text, IReadOnlyList<SyntaxNode> details, IReadOnlyList<ClauseSyntax> clauses, BodySyntax? body) : SyntaxNode
{
    /// <summary>The words it begins with.</summary>
    public IReadOnlyList<Token> Keywords { get; } = keywords;

    /// <summary>The tag of a level.</summary>
    public Token? Tag { get; } = tag;

    /// <summary>The name.</summary>
    public Token? Name { get; } = name;

    /// <summary>Further words of its own.</summary>
    public IReadOnlyList<Token> Words { get; } = words;

    /// <summary>The text.</summary>
    public Token? Text { get; } = text;

    /// <summary>What only this kind of declaration has: a type, hours, a condition, the entries of an example.</summary>
    public IReadOnlyList<SyntaxNode> Details { get; } = details;

    /// <summary>The clauses.</summary>
    public IReadOnlyList<ClauseSyntax> Clauses { get; } = clauses;

    /// <summary>The block.</summary>
    public BodySyntax? Body { get; } = body;

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [.. Keywords, .. Heading, .. Details, .. Clauses, .. One(Body)];

    // Words of its own stand before the name, between name and text, or after the text.
    private IEnumerable<SyntaxNode> Heading => new[] { Tag, Name, Text }.OfType<Token>().Concat(Words).OrderBy(token => token.Span.Start);

    /// <summary>The words it begins with, parted by spaces.</summary>
    public string Keyword => string.Join(" ", Keywords);

    private static IEnumerable<SyntaxNode> One(SyntaxNode? node) => node is null ? [] : [node];
}
