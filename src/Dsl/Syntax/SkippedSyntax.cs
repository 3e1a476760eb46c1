using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>Tokens that mean nothing where they stand.</summary>
/// <param name="tokens">The tokens.</param>
/// <param name="error">What is wrong.</param>
public sealed class SkippedSyntax(IReadOnlyList<Token> tokens, SyntaxError error) : SyntaxNode
{
    /// <summary>The tokens.</summary>
    public IReadOnlyList<Token> Tokens { get; } = tokens;

    /// <summary>What is wrong.</summary>
    public SyntaxError Error { get; } = error;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => Tokens;
}
