using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>Where a document says it.</summary>
/// <param name="keyword">The word it begins with.</param>
/// <param name="document">The document.</param>
/// <param name="section">The section.</param>
/// <param name="cell">The cell.</param>
public sealed class FromSyntax(Token keyword, Token document, Token? section, Token? cell) : ClauseSyntax(keyword)
{
    /// <summary>The document.</summary>
    public Token Document { get; } = document;

    /// <summary>The section.</summary>
    public Token? Section { get; } = section;

    /// <summary>The cell.</summary>
    public Token? Cell { get; } = cell;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => Section is null ? [Keyword, Document] : Cell is null ? [Keyword, Document, Section] : [Keyword, Document, Section, Cell];
}
