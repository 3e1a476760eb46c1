using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>The type of a fact.</summary>
/// <param name="words">Its words.</param>
/// <param name="choices">The choices.</param>
/// <param name="range">The range.</param>
public sealed class TypeSyntax(IReadOnlyList<Token> words, IReadOnlyList<ChoiceSyntax> choices, RangeSyntax? range) : SyntaxNode
{
    /// <summary>Its words.</summary>
    public IReadOnlyList<Token> Words { get; } = words;

    /// <summary>The choices.</summary>
    public IReadOnlyList<ChoiceSyntax> Choices { get; } = choices;

    /// <summary>The range.</summary>
    public RangeSyntax? Range { get; } = range;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => [.. Words, .. Choices, .. One(Range)];
}
