using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>A count compared with a number.</summary>
/// <param name="keyword">The word <c>count</c>.</param>
/// <param name="open">The opening bracket.</param>
/// <param name="counted">The events, or <c>needs</c> or <c>strengths</c>.</param>
/// <param name="in">The word <c>in</c> before the window.</param>
/// <param name="window">The window, of events.</param>
/// <param name="selectors">What bullets are counted.</param>
/// <param name="close">The closing bracket; the same as the opening one when that is missing.</param>
/// <param name="operator">The sign.</param>
/// <param name="number">The number.</param>
public sealed class CountSyntax(Token keyword, Token open, Token? counted, Token? @in, WindowSyntax? window, IReadOnlyList<SelectorSyntax> selectors, Token close, Token @operator, Token number) : ConditionSyntax
{
    /// <summary>The word <c>count</c>.</summary>
    public Token Keyword { get; } = keyword;

    /// <summary>The opening bracket.</summary>
    public Token Open { get; } = open;

    /// <summary>The events, or <c>needs</c> or <c>strengths</c>.</summary>
    public Token? Counted { get; } = counted;

    /// <summary>The word <c>in</c> before the window.</summary>
    public Token? In { get; } = @in;

    /// <summary>The window, of events.</summary>
    public WindowSyntax? Window { get; } = window;

    /// <summary>What bullets are counted.</summary>
    public IReadOnlyList<SelectorSyntax> Selectors { get; } = selectors;

    /// <summary>The closing bracket.</summary>
    public Token Close { get; } = close;

    /// <summary>The sign.</summary>
    public Token Operator { get; } = @operator;

    /// <summary>The number.</summary>
    public Token Number { get; } = number;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => [Keyword, Open, .. One(Counted), .. One(In), .. One(Window), .. Selectors, .. Close == Open ? [] : One(Close), Operator, Number];
}
