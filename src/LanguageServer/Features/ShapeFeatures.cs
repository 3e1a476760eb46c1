using System.Linq;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Editing;
using Thresholds.Dsl.Syntax;
using Thresholds.LanguageServer.Protocol;

namespace Thresholds.LanguageServer.Features;

/// <summary>What is asked about the shape of documents.</summary>
internal static class ShapeFeatures
{
    private const int MostFound = 1000;

    public static SymbolResult[]? Symbols(Snapshot snapshot, DocumentParams asked) =>
        snapshot.Find(asked.TextDocument.Uri) is { } file ? [.. Outline.Of(file).Select(item => Symbol(snapshot, file, item))] : null;

    public static FoundSymbol[] Search(Snapshot snapshot, SymbolParams asked) => [.. Outline.Search(snapshot.Workspace, asked.Query).Take(MostFound)
        .Select(found => new FoundSymbol(found.Item.Name, Kind(found.Item), found.Container, new Place(snapshot.UriOf(found.File.Source.Path), found.File.Source.Range(found.Item.NameSpan, snapshot.Encoding))))];

    public static FoldingResult[]? Folds(Snapshot snapshot, DocumentParams asked) =>
        snapshot.Find(asked.TextDocument.Uri) is { } file ? [.. Folding.Of(file).Select(range => new FoldingResult(range.First - 1, range.Last - 1, range.IsComment ? "comment" : null))] : null;

    public static SelectionResult[]? Select(Snapshot snapshot, SelectionParams asked) => snapshot.Find(asked.TextDocument.Uri) is { } file
        ? [.. asked.Positions.Select(position => Selections.At(file, file.Source.Offset(position, snapshot.Encoding)).Reverse().Aggregate((SelectionResult?)null, (outer, span) => new SelectionResult(file.Source.Range(span, snapshot.Encoding), outer))).OfType<SelectionResult>()]
        : null;

    public static LinkResult[]? Follow(Snapshot snapshot, DocumentParams asked) => snapshot.Find(asked.TextDocument.Uri) is { } file
        ? [.. Links.Of(snapshot.Workspace, file).Select(link => new LinkResult(file.Source.Range(link.Span, snapshot.Encoding), link.IsPage ? link.Target : snapshot.UriOf(link.Target)))]
        : null;

    private static SymbolResult Symbol(Snapshot snapshot, FileSyntax file, OutlineItem item) => new(
        item.Name,
        Kind(item),
        file.Source.Range(item.Span, snapshot.Encoding),
        file.Source.Range(item.NameSpan, snapshot.Encoding),
        [.. item.Children.Select(child => Symbol(snapshot, file, child))],
        item.Detail.Length == 0 ? null : item.Detail);

    // The pictures that editors have for parts of programs.
    private static int Kind(OutlineItem item) => item.Word switch
    {
        "bullet" => 6,
        "fact" => 13,
        "define" => 14,
        "at" => 11,
        "example" => 24,
        _ => item.Kind switch
        {
            SymbolKind.Level => 22,
            SymbolKind.Domain => 3,
            SymbolKind.Ladder => 10,
            SymbolKind.Pathway or SymbolKind.Triage => 12,
            SymbolKind.Document => 17,
            SymbolKind.Contact or SymbolKind.Role => 19,
            SymbolKind.Term => 5,
            null => 7,
            _ => 20,
        },
    };
}
