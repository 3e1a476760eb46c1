using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>A date that lies in a window.</summary>
/// <param name="name">The fact.</param>
/// <param name="words"><c>in</c> or <c>not in</c>.</param>
/// <param name="window">The window.</param>
public sealed class WindowConditionSyntax(Token name, IReadOnlyList<Token> words, WindowSyntax window) : ConditionSyntax
{
    /// <summary>The fact.</summary>
    public Token Name { get; } = name;

    /// <summary><c>in</c> or <c>not in</c>.</summary>
    public IReadOnlyList<Token> Words { get; } = words;

    /// <summary>The window.</summary>
    public WindowSyntax Window { get; } = window;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => [Name, .. Words, Window];
}
