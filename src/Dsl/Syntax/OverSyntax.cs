using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>The period that a fact is measured over.</summary>
/// <param name="keyword">The word it begins with.</param>
/// <param name="window">The period.</param>
public sealed class OverSyntax(Token keyword, WindowSyntax window) : ClauseSyntax(keyword)
{
    /// <summary>The period.</summary>
    public WindowSyntax Window { get; } = window;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => [Keyword, Window];
}
