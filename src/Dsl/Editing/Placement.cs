using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Editing;

/// <summary>The blocks that a part of a file stands in, the outermost first.</summary>
/// <param name="Blocks">The blocks.</param>
internal sealed record Placement(IReadOnlyList<DeclarationSyntax> Blocks)
{
    /// <summary>The domain or area, the inner one; null outside the matrix.</summary>
    public DeclarationSyntax? Domain => Blocks.LastOrDefault(block => NameCollector.Word(block) is "domain" or "area");

    /// <summary>The <c>at</c> block; null elsewhere.</summary>
    public DeclarationSyntax? Cell => Blocks.LastOrDefault(block => NameCollector.Word(block) == "at");

    /// <summary>The innermost block; null at the top of the file.</summary>
    public DeclarationSyntax? Inner => Blocks.Count == 0 ? null : Blocks[Blocks.Count - 1];

    /// <summary>The placement of every bullet of a file.</summary>
    public static IReadOnlyDictionary<SyntaxNode, Placement> OfBullets(FileSyntax file)
    {
        var placements = new Dictionary<SyntaxNode, Placement>();
        foreach (var member in file.Members.OfType<DeclarationSyntax>())
        {
            Add(member, []);
        }

        return placements;

        void Add(DeclarationSyntax block, IReadOnlyList<DeclarationSyntax> outer)
        {
            IReadOnlyList<DeclarationSyntax> blocks = [.. outer, block];
            foreach (var member in block.Body?.Members ?? [])
            {
                if (member is DeclarationSyntax inner)
                {
                    Add(inner, blocks);
                }
                else if (member is BulletSyntax)
                {
                    placements[member] = new Placement(blocks);
                }
            }
        }
    }

    /// <summary>The blocks whose braces a place lies between.</summary>
    public static Placement At(FileSyntax file, int offset)
    {
        var blocks = new List<DeclarationSyntax>();
        IEnumerable<SyntaxNode> members = file.Members;
        while (members.OfType<DeclarationSyntax>().LastOrDefault(member => member.Body is { Open.IsMissing: false } body && body.Open.Span.End <= offset && (body.Close.IsMissing ? offset <= End(file, member) : offset <= body.Close.Span.Start)) is { } block)
        {
            blocks.Add(block);
            members = block.Body!.Members; // those with a body were looked for
        }

        return new Placement(blocks);
    }

    // A block without its brace goes on up to the next declaration of the file.
    private static int End(FileSyntax file, DeclarationSyntax member)
    {
        var next = file.TokenFrom(member.Span.End);
        return next < file.Tokens.Count ? file.Tokens[next].Span.Start - 1 : file.Source.Text.Length;
    }
}
