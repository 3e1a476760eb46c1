using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Editing;

/// <summary>What can be folded away.</summary>
public static class Folding
{
    /// <summary>The lines, from 1, that blocks, long bullets and runs of comments begin and end at. Time is linear in the file.</summary>
    /// <param name="file">The file.</param>
    public static IReadOnlyList<(int First, int Last, bool IsComment)> Of(FileSyntax file)
    {
        var found = new List<(int First, int Last, bool IsComment)>();
        foreach (var node in file.Nodes)
        {
            if (node is DeclarationSyntax or BulletSyntax)
            {
                Add(Line(node.Span.Start), Line(node.Span.End) - (node is DeclarationSyntax { Body.Close.IsMissing: false } ? 1 : 0), false);
            }
        }

        for (var i = 0; i < file.Comments.Count;)
        {
            var first = Line(file.Comments[i].Span.Start);
            var last = first;
            for (i++; i < file.Comments.Count && Line(file.Comments[i].Span.Start) == last + 1; i++)
            {
                last++;
            }

            Add(first, last, true);
        }

        return [.. found.GroupBy(range => range.First).Select(group => group.First())];

        int Line(int offset) => file.Source.PositionOf(offset).Line;

        void Add(int first, int last, bool isComment)
        {
            if (last > first)
            {
                found.Add((first, last, isComment));
            }
        }
    }
}
