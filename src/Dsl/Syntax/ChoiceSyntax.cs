using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>A value of a choice.</summary>
/// <param name="separator">The sign before it.</param>
/// <param name="name">The name.</param>
/// <param name="label">What it means.</param>
/// <param name="translations">What it means, in other languages.</param>
public sealed class ChoiceSyntax(Token? separator, Token name, Token? label, IReadOnlyList<TranslationSyntax> translations) : SyntaxNode
{
    /// <summary>The sign before it.</summary>
    public Token? Separator { get; } = separator;

    /// <summary>The name.</summary>
    public Token Name { get; } = name;

    /// <summary>What it means.</summary>
    public Token? Label { get; } = label;

    /// <summary>What it means, in other languages.</summary>
    public IReadOnlyList<TranslationSyntax> Translations { get; } = translations;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => [.. One(Separator), Name, .. One(Label), .. Translations];
}
