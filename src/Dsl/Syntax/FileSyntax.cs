using System.Collections.Generic;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Syntax;

/// <summary>A <c>.thr</c> file as it is written. Two files of equal sources are equal.</summary>
public sealed class FileSyntax : SyntaxNode, System.IEquatable<FileSyntax>
{
    internal FileSyntax(SourceText source, IReadOnlyList<Token> tokens, IReadOnlyList<Comment> comments, IReadOnlyList<SyntaxNode> members, IReadOnlyList<SyntaxNode> nodes, IReadOnlyList<SyntaxError> errors)
    {
        Source = source;
        Tokens = tokens;
        Comments = comments;
        Members = members;
        Nodes = nodes;
        Errors = errors;
    }

    /// <summary>The source.</summary>
    public SourceText Source { get; }

    /// <summary>Every token; with what stands before each they make up the whole text.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>Every comment, in order.</summary>
    public IReadOnlyList<Comment> Comments { get; }

    /// <summary>Declarations and skipped parts, in order.</summary>
    public IReadOnlyList<SyntaxNode> Members { get; }

    /// <summary>The members and all parts within them that are more than a token, in order. What goes through a whole file goes through these.</summary>
    internal IReadOnlyList<SyntaxNode> Nodes { get; }

    /// <summary>The mistakes in its form, in order, each once.</summary>
    public IReadOnlyList<SyntaxError> Errors { get; }

    /// <summary>The first token that starts at a place or after it, as a place in <see cref="Tokens"/>; their number when there is none. Time is logarithmic in that number.</summary>
    /// <param name="start">The place in the text.</param>
    internal int TokenFrom(int start)
    {
        var (low, high) = (0, Tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Tokens[middle].Span.Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <inheritdoc/>
    public override TextSpan Span => new(0, Source.Text.Length);

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => Members;

    /// <inheritdoc/>
    public bool Equals(FileSyntax? other) => other is not null && Source.Equals(other.Source);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FileSyntax);

    /// <inheritdoc/>
    public override int GetHashCode() => Source.GetHashCode();
}
