using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>What bullets are counted.</summary>
/// <param name="word"><c>at</c>, <c>in</c> or <c>on</c>.</param>
/// <param name="name">The level, domain, area or ladder.</param>
/// <param name="orAbove">The words <c>or above</c>, when higher levels count too; else none.</param>
public sealed class SelectorSyntax(Token word, Token name, IReadOnlyList<Token> orAbove) : SyntaxNode
{
    /// <summary><c>at</c>, <c>in</c> or <c>on</c>.</summary>
    public Token Word { get; } = word;

    /// <summary>The level, domain, area or ladder.</summary>
    public Token Name { get; } = name;

    /// <summary>The words <c>or above</c>, when higher levels count too; else none.</summary>
    public IReadOnlyList<Token> OrAbove { get; } = orAbove;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => [Word, Name, .. OrAbove];
}
