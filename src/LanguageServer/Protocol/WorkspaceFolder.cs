namespace Thresholds.LanguageServer.Protocol;

/// <summary>A folder that is open.</summary>
/// <param name="Uri">The folder.</param>
/// <param name="Name">What it is called.</param>
internal sealed record WorkspaceFolder(string Uri, string? Name = null);
