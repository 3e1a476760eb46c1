using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>A value as it is written.</summary>
/// <param name="tokens">Its tokens.</param>
public sealed class ValueSyntax(IReadOnlyList<Token> tokens) : SyntaxNode
{
    /// <summary>Its tokens.</summary>
    public IReadOnlyList<Token> Tokens { get; } = tokens;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => Tokens;
}
