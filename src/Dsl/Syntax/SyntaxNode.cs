using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Syntax;

/// <summary>A part of a file as it is written.</summary>
public abstract class SyntaxNode
{
    private IReadOnlyList<SyntaxNode>? _parts;

    /// <summary>Where it stands, without the white space and comments round it.</summary>
    public virtual TextSpan Span
    {
        get
        {
            var first = Children.First().Span;
            return Children.Select(child => child.Span).Aggregate(first, (whole, part) => part.End > whole.End ? TextSpan.Between(whole, part) : whole);
        }
    }

    /// <summary>The parts it is made of, in order.</summary>
    public abstract IEnumerable<SyntaxNode> Children { get; }

    // Files are gone through several times.
    private IReadOnlyList<SyntaxNode> Parts => _parts ??= [.. Children];

    /// <summary>The part and all parts within it, in order.</summary>
    public IEnumerable<SyntaxNode> Everything()
    {
        var open = new Stack<SyntaxNode>();
        open.Push(this);
        while (open.Count > 0)
        {
            var node = open.Pop();
            yield return node;
            if (node is Token)
            {
                continue;
            }

            for (var i = node.Parts.Count - 1; i >= 0; i--)
            {
                open.Push(node.Parts[i]);
            }
        }
    }
}
