using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Editing;

/// <summary>Places of one file that change together while one of them is typed: the name of a ladder and where its rungs name it.</summary>
public static class LinkedNames
{
    /// <summary>The places; none where the name is no ladder, or one that another file declares or speaks of, since that would be left behind.</summary>
    /// <param name="workspace">The files.</param>
    /// <param name="file">The file of the place.</param>
    /// <param name="offset">The place.</param>
    public static IReadOnlyList<TextSpan> At(Workspace workspace, FileSyntax file, int offset)
    {
        if (SymbolSearch.At(workspace, file, offset) is not { Kind: SymbolKind.Ladder } named)
        {
            return [];
        }

        var places = SymbolSearch.References(workspace, named);
        return places.All(place => ReferenceEquals(place.Source, file.Source)) ? [.. places.Select(place => place.Span)] : [];
    }
}
