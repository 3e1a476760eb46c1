namespace Thresholds.Dsl.Syntax;

/// <summary>A clause of a declaration or bullet.</summary>
/// <param name="keyword">The word it begins with.</param>
public abstract class ClauseSyntax(Token keyword) : SyntaxNode
{
    /// <summary>The word it begins with.</summary>
    public Token Keyword { get; } = keyword;
}
