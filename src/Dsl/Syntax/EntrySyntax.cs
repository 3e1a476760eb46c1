using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>A fact that an example gives, or an answer that it expects.</summary>
/// <param name="tokens">Its tokens.</param>
public sealed class EntrySyntax(IReadOnlyList<Token> tokens) : SyntaxNode
{
    /// <summary>Its tokens.</summary>
    public IReadOnlyList<Token> Tokens { get; } = tokens;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => Tokens;
}
