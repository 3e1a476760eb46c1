using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>Whether a fact is known.</summary>
/// <param name="name">The fact.</param>
/// <param name="words">The words after it.</param>
/// <param name="isKnown">Whether it asks for known.</param>
public sealed class KnownConditionSyntax(Token name, IReadOnlyList<Token> words, bool isKnown) : ConditionSyntax
{
    /// <summary>The fact.</summary>
    public Token Name { get; } = name;

    /// <summary>The words after it.</summary>
    public IReadOnlyList<Token> Words { get; } = words;

    /// <summary>Whether it asks for known.</summary>
    public bool IsKnown { get; } = isKnown;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => [Name, .. Words];
}
