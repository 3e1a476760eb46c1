using System.Collections.Generic;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Syntax;

/// <summary>A part of a file as it is written.</summary>
public abstract class SyntaxNode
{
    /// <summary>Where it stands, without the white space and comments round it.</summary>
    public virtual TextSpan Span
    {
        get
        {
            var children = Children;
            var whole = children[0].Span;
            for (var i = 1; i < children.Count; i++)
            {
                whole = children[i].Span is var part && part.End > whole.End ? TextSpan.Between(whole, part) : whole;
            }

            return whole;
        }
    }

    /// <summary>The parts it is made of, in order.</summary>
    public abstract IReadOnlyList<SyntaxNode> Children { get; }

    /// <summary>The part and all parts within it, in order.</summary>
    public IEnumerable<SyntaxNode> Everything()
    {
        yield return this;
        var open = new Stack<(IReadOnlyList<SyntaxNode> Parts, int Next)>();
        open.Push((Children, 0));
        while (open.Count > 0)
        {
            var (parts, next) = open.Pop();
            if (next == parts.Count)
            {
                continue;
            }

            open.Push((parts, next + 1));
            yield return parts[next];
            if (parts[next] is not Token)
            {
                open.Push((parts[next].Children, 0));
            }
        }
    }

    /// <summary>A part that may be left out, as a list.</summary>
    private protected static IReadOnlyList<SyntaxNode> One(SyntaxNode? node) => node is null ? [] : [node];
}
