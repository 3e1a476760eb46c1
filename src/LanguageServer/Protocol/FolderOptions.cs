namespace Thresholds.LanguageServer.Protocol;

/// <summary>What the server does with folders.</summary>
/// <param name="Supported">Whether it knows several.</param>
/// <param name="ChangeNotifications">Whether it is told of changes.</param>
internal sealed record FolderOptions(bool Supported, bool ChangeNotifications);
