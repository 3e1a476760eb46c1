using Thresholds.LanguageServer.Features;
using Thresholds.LanguageServer.Protocol;

namespace Thresholds.LanguageServer;

/// <summary>What the server tells clients that it can do.</summary>
internal static class Abilities
{
    private const int Incremental = 2;

    public static ServerCapabilities Of(string encoding) => new(
        encoding,
        new SyncOptions(true, Incremental),
        true,
        new CompletionOptions([" ", "(", ",", ".", "-", "+"], true),
        true,
        true,
        true,
        true,
        new ResolveOptions(false),
        true,
        new CodeActionOptions([MendFeatures.QuickFix, MendFeatures.Extract], true),
        new ResolveOptions(false),
        true,
        true,
        new OnTypeOptions("\n", ["}"]),
        new RenameOptions(true),
        true,
        true,
        true,
        new SemanticTokensOptions(new SemanticTokensLegend([.. ColourFeatures.Types], [ColourFeatures.Declaration]), true, new SemanticTokensFull(true)),
        new ResolveOptions(false),
        new WorkspaceOptions(new FolderOptions(true, true)));
}
