namespace Thresholds.LanguageServer.Protocol;

/// <summary>Which folders are open changes.</summary>
/// <param name="Added">Those that are new.</param>
/// <param name="Removed">Those that are gone.</param>
internal sealed record FoldersChange(WorkspaceFolder[] Added, WorkspaceFolder[] Removed);
