namespace Thresholds.LanguageServer.Protocol;

/// <summary>What the server can do.</summary>
/// <param name="PositionEncoding">The units of columns.</param>
/// <param name="TextDocumentSync">How it is told of changes.</param>
/// <param name="HoverProvider">Hovers.</param>
/// <param name="CompletionProvider">Completion.</param>
/// <param name="DefinitionProvider">Definitions.</param>
/// <param name="ReferencesProvider">References.</param>
/// <param name="DocumentHighlightProvider">Highlights.</param>
/// <param name="DocumentSymbolProvider">The contents of a document.</param>
/// <param name="DocumentLinkProvider">Links to files and pages.</param>
/// <param name="WorkspaceSymbolProvider">Search for names.</param>
/// <param name="CodeActionProvider">Mends.</param>
/// <param name="CodeLensProvider">Lenses.</param>
/// <param name="DocumentFormattingProvider">Formatting.</param>
/// <param name="DocumentRangeFormattingProvider">Formatting of a part.</param>
/// <param name="DocumentOnTypeFormattingProvider">Formatting of what was typed.</param>
/// <param name="RenameProvider">Renaming.</param>
/// <param name="FoldingRangeProvider">Folding.</param>
/// <param name="SelectionRangeProvider">Selections.</param>
/// <param name="LinkedEditingRangeProvider">Names that change together.</param>
/// <param name="SemanticTokensProvider">Colours.</param>
/// <param name="InlayHintProvider">Hints.</param>
/// <param name="Workspace">Folders.</param>
internal sealed record ServerCapabilities(string PositionEncoding, SyncOptions TextDocumentSync, bool HoverProvider, CompletionOptions CompletionProvider, bool DefinitionProvider, bool ReferencesProvider, bool DocumentHighlightProvider, bool DocumentSymbolProvider, ResolveOptions DocumentLinkProvider, bool WorkspaceSymbolProvider, CodeActionOptions CodeActionProvider, ResolveOptions CodeLensProvider, bool DocumentFormattingProvider, bool DocumentRangeFormattingProvider, OnTypeOptions DocumentOnTypeFormattingProvider, RenameOptions RenameProvider, bool FoldingRangeProvider, bool SelectionRangeProvider, bool LinkedEditingRangeProvider, SemanticTokensOptions SemanticTokensProvider, ResolveOptions InlayHintProvider, WorkspaceOptions Workspace);
