using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>What bullets are counted.</summary>
/// <param name="word"><c>at</c>, <c>in</c> or <c>on</c>.</param>
/// <param name="name">The level, domain, area or ladder.</param>
/// <param name="above">The word <c>above</c>, when higher levels count too.</param>
public sealed class SelectorSyntax(Token word, Token name, Token? above) : SyntaxNode
{
    /// <summary><c>at</c>, <c>in</c> or <c>on</c>.</summary>
    public Token Word { get; } = word;

    /// <summary>The level, domain, area or ladder.</summary>
    public Token Name { get; } = name;

    /// <summary>The word <c>above</c>, when higher levels count too.</summary>
    public Token? Above { get; } = above;

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Word, Name, .. One(Above)];

    private static IEnumerable<SyntaxNode> One(SyntaxNode? node) => node is null ? [] : [node];
}
