using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>A fact that lies in a range.</summary>
/// <param name="name">The fact.</param>
/// <param name="words"><c>in</c> or <c>not in</c>.</param>
/// <param name="range">The range.</param>
public sealed class RangeConditionSyntax(Token name, IReadOnlyList<Token> words, RangeSyntax range) : ConditionSyntax
{
    /// <summary>The fact.</summary>
    public Token Name { get; } = name;

    /// <summary><c>in</c> or <c>not in</c>.</summary>
    public IReadOnlyList<Token> Words { get; } = words;

    /// <summary>The range.</summary>
    public RangeSyntax Range { get; } = range;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => [Name, .. Words, Range];
}
