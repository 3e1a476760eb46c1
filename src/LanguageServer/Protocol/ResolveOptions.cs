namespace Thresholds.LanguageServer.Protocol;

/// <summary>How something is asked for.</summary>
/// <param name="ResolveProvider">Whether the rest is asked for later.</param>
internal sealed record ResolveOptions(bool ResolveProvider);
