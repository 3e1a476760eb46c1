using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>A fact that is one of several values.</summary>
/// <param name="name">The fact.</param>
/// <param name="words"><c>in</c> or <c>not in</c>.</param>
/// <param name="values">The values.</param>
/// <param name="close">The closing bracket.</param>
public sealed class SetConditionSyntax(Token name, IReadOnlyList<Token> words, IReadOnlyList<ValueSyntax> values, Token close) : ConditionSyntax
{
    /// <summary>The fact.</summary>
    public Token Name { get; } = name;

    /// <summary><c>in</c> or <c>not in</c>.</summary>
    public IReadOnlyList<Token> Words { get; } = words;

    /// <summary>The values.</summary>
    public IReadOnlyList<ValueSyntax> Values { get; } = values;

    /// <summary>The closing bracket.</summary>
    public Token Close { get; } = close;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => [Name, .. Words, .. Values, Close];
}
