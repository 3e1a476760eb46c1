using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax;

/// <summary>A bullet.</summary>
/// <param name="mark"><c>-</c> or <c>+</c>.</param>
/// <param name="name">The name.</param>
/// <param name="text">The text.</param>
/// <param name="clauses">The clauses.</param>
public sealed class BulletSyntax(Token mark, Token name, Token text, IReadOnlyList<ClauseSyntax> clauses) : SyntaxNode
{
    /// <summary><c>-</c> or <c>+</c>.</summary>
    public Token Mark { get; } = mark;

    /// <summary>The name.</summary>
    public Token Name { get; } = name;

    /// <summary>The text.</summary>
    public Token Text { get; } = text;

    /// <summary>The clauses.</summary>
    public IReadOnlyList<ClauseSyntax> Clauses { get; } = clauses;

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children
    {
        get
        {
            var children = new SyntaxNode[3 + Clauses.Count];
            (children[0], children[1], children[2]) = (Mark, Name, Text);
            for (var i = 0; i < Clauses.Count; i++)
            {
                children[i + 3] = Clauses[i];
            }

            return children;
        }
    }
}
