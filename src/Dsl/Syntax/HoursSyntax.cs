using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>Hours on some days.</summary>
/// <param name="firstDay">The first day.</param>
/// <param name="sign">The sign between the days.</param>
/// <param name="lastDay">The last day.</param>
/// <param name="opens">When it opens.</param>
/// <param name="dash">The sign between the times.</param>
/// <param name="closes">When it closes.</param>
public sealed class HoursSyntax(Token? firstDay, Token? sign, Token? lastDay, Token opens, Token dash, Token closes) : SyntaxNode
{
    /// <summary>The first day.</summary>
    public Token? FirstDay { get; } = firstDay;

    /// <summary>The sign between the days.</summary>
    public Token? Sign { get; } = sign;

    /// <summary>The last day.</summary>
    public Token? LastDay { get; } = lastDay;

    /// <summary>When it opens.</summary>
    public Token Opens { get; } = opens;

    /// <summary>The sign between the times.</summary>
    public Token Dash { get; } = dash;

    /// <summary>When it closes.</summary>
    public Token Closes { get; } = closes;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => [.. One(FirstDay), .. One(Sign), .. One(LastDay), Opens, Dash, Closes];
}
