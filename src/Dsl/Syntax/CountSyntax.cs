using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>A count compared with a number.</summary>
/// <param name="keyword">The word <c>count</c>.</param>
/// <param name="counted">The events, or <c>needs</c> or <c>strengths</c>.</param>
/// <param name="window">The window, of events.</param>
/// <param name="selectors">What bullets are counted.</param>
/// <param name="operator">The sign.</param>
/// <param name="number">The number.</param>
public sealed class CountSyntax(Token keyword, Token? counted, WindowSyntax? window, IReadOnlyList<SelectorSyntax> selectors, Token @operator, Token number) : ConditionSyntax
{
    /// <summary>The word <c>count</c>.</summary>
    public Token Keyword { get; } = keyword;

    /// <summary>The events, or <c>needs</c> or <c>strengths</c>.</summary>
    public Token? Counted { get; } = counted;

    /// <summary>The window, of events.</summary>
    public WindowSyntax? Window { get; } = window;

    /// <summary>What bullets are counted.</summary>
    public IReadOnlyList<SelectorSyntax> Selectors { get; } = selectors;

    /// <summary>The sign.</summary>
    public Token Operator { get; } = @operator;

    /// <summary>The number.</summary>
    public Token Number { get; } = number;

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Keyword, .. One(Counted), .. One(Window), .. Selectors, Operator, Number];

    private static IEnumerable<SyntaxNode> One(SyntaxNode? node) => node is null ? [] : [node];
}
