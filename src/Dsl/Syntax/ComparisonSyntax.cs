using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>A fact compared with a value.</summary>
/// <param name="name">The fact.</param>
/// <param name="operator">The sign, or <c>is</c>, or <c>is not</c>.</param>
/// <param name="value">The value.</param>
public sealed class ComparisonSyntax(Token name, IReadOnlyList<Token> @operator, ValueSyntax value) : ConditionSyntax
{
    /// <summary>The fact.</summary>
    public Token Name { get; } = name;

    /// <summary>The sign, or <c>is</c>, or <c>is not</c>.</summary>
    public IReadOnlyList<Token> Operator { get; } = @operator;

    /// <summary>The value.</summary>
    public ValueSyntax Value { get; } = value;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => [Name, .. Operator, Value];
}
