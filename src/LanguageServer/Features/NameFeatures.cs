using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Editing;
using Thresholds.Dsl.Text;
using Thresholds.LanguageServer.Protocol;
using Thresholds.LanguageServer.Transport;

namespace Thresholds.LanguageServer.Features;

/// <summary>What is asked about the name at a place.</summary>
internal static class NameFeatures
{
    private const int Read = 2;
    private const int Write = 3;

    public static HoverResult? Hover(Snapshot snapshot, PositionParams asked) => snapshot.Find(asked.TextDocument.Uri) is { } file
        && Hovers.At(snapshot.Workspace, file, file.Source.Offset(asked.Position, snapshot.Encoding)) is { } hover
        ? new HoverResult(new MarkupContent("markdown", hover.Markdown), file.Source.Range(hover.Span, snapshot.Encoding))
        : null;

    public static Place[]? Definition(Snapshot snapshot, PositionParams asked) => snapshot.Find(asked.TextDocument.Uri) is { } file
        ? [.. SymbolSearch.Definitions(snapshot.Workspace, file, file.Source.Offset(asked.Position, snapshot.Encoding)).Select(snapshot.Place)]
        : null;

    public static Place[]? References(Snapshot snapshot, ReferenceParams asked) => snapshot.Find(asked.TextDocument.Uri) is { } file
        && SymbolSearch.At(snapshot.Workspace, file, file.Source.Offset(asked.Position, snapshot.Encoding)) is { } named
        ? [.. SymbolSearch.References(snapshot.Workspace, named, asked.Context.IncludeDeclaration).Select(snapshot.Place)]
        : null;

    public static HighlightResult[]? Highlights(Snapshot snapshot, PositionParams asked) => snapshot.Find(asked.TextDocument.Uri) is { } file
        ? [.. SymbolSearch.Highlights(snapshot.Workspace, file, file.Source.Offset(asked.Position, snapshot.Encoding)).Select(place => new HighlightResult(file.Source.Range(place.Span, snapshot.Encoding), place.IsDeclaration ? Write : Read))]
        : null;

    public static PreparedRename? PrepareRename(Snapshot snapshot, PositionParams asked)
    {
        if (snapshot.Find(asked.TextDocument.Uri) is not { } file)
        {
            return null;
        }

        var offset = file.Source.Offset(asked.Position, snapshot.Encoding);
        return SymbolSearch.At(snapshot.Workspace, file, offset) is { } named && SymbolSearch.NameAt(snapshot.Workspace, file, offset) is { } span
            ? new PreparedRename(file.Source.Range(span, snapshot.Encoding), named.Name)
            : null;
    }

    public static WorkspaceEdit? Rename(Snapshot snapshot, RenameParams asked)
    {
        if (snapshot.Find(asked.TextDocument.Uri) is not { } file || SymbolSearch.At(snapshot.Workspace, file, file.Source.Offset(asked.Position, snapshot.Encoding)) is not { } named)
        {
            throw new RequestException(ErrorCode.RequestFailed, "no name that is declared stands here");
        }

        var plan = Renaming.Plan(snapshot.Workspace, named, asked.NewName);
        return plan.Problem is { } problem
            ? throw new RequestException(ErrorCode.RequestFailed, problem)
            : Edit(snapshot, plan.Places.Select(place => (place.Source, place.Span, asked.NewName)));
    }

    public static LinkedRanges? Linked(Snapshot snapshot, PositionParams asked) => snapshot.Find(asked.TextDocument.Uri) is { } file
        && LinkedNames.At(snapshot.Workspace, file, file.Source.Offset(asked.Position, snapshot.Encoding)) is { Count: > 1 } spans
        ? new LinkedRanges([.. spans.Select(span => file.Source.Range(span, snapshot.Encoding))], "[a-z][a-z0-9-]*")
        : null;

    /// <summary>Changes of documents as the protocol has them, with the versions that they are made to.</summary>
    public static WorkspaceEdit Edit(Snapshot snapshot, IEnumerable<(SourceText Source, TextSpan Span, string Text)> changes) => new([.. changes.GroupBy(change => change.Source.Path, StringComparer.Ordinal).Select(document => new DocumentEdit(
        new VersionedDocument(snapshot.UriOf(document.Key), snapshot.Open.TryGetValue(document.Key, out var open) ? open.Version : null),
        [.. document.Select(change => new TextChange(change.Source.Range(change.Span, snapshot.Encoding), change.Text))]))]);
}
