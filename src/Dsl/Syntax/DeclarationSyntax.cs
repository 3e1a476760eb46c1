using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>A declaration, or a line of one: a word, what it names, what it says, clauses and a block.</summary>
/// <param name="keywords">The words it begins with.</param>
/// <param name="tag">The tag of a level.</param>
/// <param name="name">The name.</param>
/// <param name="words">Further words of its own.</param>
/// <param name="text">The text.</param>
/// <param name="details">What only this kind of declaration has: a type, hours, a condition, the entries of an example; before that, its text in other languages.</param>
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

    /// <summary>What only this kind of declaration has: a type, hours, a condition, the entries of an example; before that, its text in other languages.</summary>
    public IReadOnlyList<SyntaxNode> Details { get; } = details;

    /// <summary>The clauses.</summary>
    public IReadOnlyList<ClauseSyntax> Clauses { get; } = clauses;

    /// <summary>The block.</summary>
    public BodySyntax? Body { get; } = body;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children
    {
        get
        {
            var children = new List<SyntaxNode>(Keywords.Count + Words.Count + Details.Count + Clauses.Count + 4);
            children.AddRange(Keywords);
            var heading = children.Count;
            AddInOrder(children, heading, Tag);
            AddInOrder(children, heading, Name);
            AddInOrder(children, heading, Text);
            foreach (var word in Words)
            {
                AddInOrder(children, heading, word);
            }

            foreach (var detail in Details)
            {
                AddInOrder(children, heading, detail);
            }

            children.AddRange(Clauses);
            if (Body is not null)
            {
                children.Add(Body);
            }

            return children;
        }
    }

    // Words of its own stand before the name, between name and text, or after the text and what it says in other languages.
    private static void AddInOrder(List<SyntaxNode> children, int first, SyntaxNode? part)
    {
        if (part is not null)
        {
            var at = children.Count;
            while (at > first && children[at - 1].Span.Start > part.Span.Start)
            {
                at--;
            }

            children.Insert(at, part);
        }
    }

    /// <summary>The words it begins with, parted by spaces.</summary>
    public string Keyword => string.Join(" ", Keywords);
}
