using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Binding;

/// <summary>A name and what declares it.</summary>
/// <param name="kind">What it names.</param>
/// <param name="word">The word that declares it, such as <c>fact</c>; <c>bullet</c> for a bullet.</param>
/// <param name="name">The name, where it is declared.</param>
/// <param name="node">What declares it.</param>
/// <param name="file">The file it is declared in.</param>
public sealed class Symbol(SymbolKind kind, string word, Token name, SyntaxNode node, FileSyntax file)
{
    /// <summary>What it names.</summary>
    public SymbolKind Kind { get; } = kind;

    /// <summary>The word that declares it, such as <c>fact</c>; <c>bullet</c> for a bullet.</summary>
    public string Word { get; } = word;

    /// <summary>The name.</summary>
    public string Name { get; } = name.Text;

    /// <summary>What declares it.</summary>
    public SyntaxNode Node { get; } = node;

    /// <summary>The file it is declared in.</summary>
    public FileSyntax File { get; } = file;

    /// <summary>Where the name is declared.</summary>
    public Location Location { get; } = new(file.Source, name.Span);

    /// <summary>What the template declares under this name, when a file that extends it says something else in its place.</summary>
    public Symbol? InPlaceOf { get; init; }

    /// <summary>Whether a part of a file declares this name, also where something else stands in its place by now.</summary>
    internal bool IsDeclaredBy(SyntaxNode node)
    {
        for (var symbol = this; symbol is not null; symbol = symbol.InPlaceOf)
        {
            if (ReferenceEquals(symbol.Node, node))
            {
                return true;
            }
        }

        return false;
    }

    internal DeclarationSyntax Declaration => (DeclarationSyntax)Node;
}
