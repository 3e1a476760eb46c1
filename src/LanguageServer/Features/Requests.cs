using System.Collections.Generic;
using Thresholds.LanguageServer.Protocol;

namespace Thresholds.LanguageServer.Features;

/// <summary>Every question that the server answers.</summary>
internal static class Requests
{
    /// <summary>The questions; each server has its own, since colours are remembered.</summary>
    public static IEnumerable<Request> All()
    {
        var json = ProtocolJson.Default;
        var colours = new ColourFeatures();
        return
        [
            Request.Of("textDocument/hover", json.PositionParams, json.HoverResult, NameFeatures.Hover),
            Request.Of("textDocument/definition", json.PositionParams, json.PlaceArray, NameFeatures.Definition),
            Request.Of("textDocument/references", json.ReferenceParams, json.PlaceArray, NameFeatures.References),
            Request.Of("textDocument/documentHighlight", json.PositionParams, json.HighlightResultArray, NameFeatures.Highlights),
            Request.Of("textDocument/prepareRename", json.PositionParams, json.PreparedRename, NameFeatures.PrepareRename),
            Request.Of("textDocument/rename", json.RenameParams, json.WorkspaceEdit, NameFeatures.Rename),
            Request.Of("textDocument/linkedEditingRange", json.PositionParams, json.LinkedRanges, NameFeatures.Linked),
            Request.Of("textDocument/completion", json.PositionParams, json.CompletionResult, CompletionFeatures.Complete),
            Request.Of("completionItem/resolve", json.CompletionItem, json.CompletionItem, CompletionFeatures.Resolve),
            Request.Of("textDocument/documentSymbol", json.DocumentParams, json.SymbolResultArray, ShapeFeatures.Symbols),
            Request.Of("workspace/symbol", json.SymbolParams, json.FoundSymbolArray, ShapeFeatures.Search),
            Request.Of("textDocument/documentLink", json.DocumentParams, json.LinkResultArray, ShapeFeatures.Follow),
            Request.Of("textDocument/foldingRange", json.DocumentParams, json.FoldingResultArray, ShapeFeatures.Folds),
            Request.Of("textDocument/selectionRange", json.SelectionParams, json.SelectionResultArray, ShapeFeatures.Select),
            Request.Of("textDocument/semanticTokens/full", json.DocumentParams, json.SemanticTokensResult, colours.Full),
            Request.Of("textDocument/semanticTokens/range", json.RangeParams, json.SemanticTokensResult, ColourFeatures.Range),
            new Request("textDocument/semanticTokens/full/delta", colours.Delta),
            Request.Of("textDocument/inlayHint", json.RangeParams, json.HintResultArray, RemarkFeatures.Hints),
            Request.Of("textDocument/codeLens", json.DocumentParams, json.LensResultArray, RemarkFeatures.Lenses),
            Request.Of("textDocument/codeAction", json.CodeActionParams, json.CodeActionResultArray, MendFeatures.Actions),
            Request.Of("codeAction/resolve", json.CodeActionResult, json.CodeActionResult, MendFeatures.Resolve),
            Request.Of("textDocument/formatting", json.DocumentParams, json.TextChangeArray, FormatFeatures.Whole),
            Request.Of("textDocument/rangeFormatting", json.RangeParams, json.TextChangeArray, FormatFeatures.Part),
            Request.Of("textDocument/onTypeFormatting", json.OnTypeParams, json.TextChangeArray, FormatFeatures.Typed),
            Request.Of("thr/matrix", json.TextDocument, json.MatrixResult, MatrixFeatures.Matrix),
            Request.Of("thr/examples", json.TextDocument, json.ExampleResponseArray, MatrixFeatures.Examples),
        ];
    }
}
