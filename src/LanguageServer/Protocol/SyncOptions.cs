namespace Thresholds.LanguageServer.Protocol;

/// <summary>How the server is told of changes.</summary>
/// <param name="OpenClose">Of documents that are opened and closed.</param>
/// <param name="Change">2 for changes of parts.</param>
internal sealed record SyncOptions(bool OpenClose, int Change);
