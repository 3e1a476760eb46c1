namespace Thresholds.LanguageServer.Protocol;

/// <summary>Whether a client asks anew.</summary>
/// <param name="RefreshSupport">Whether it does.</param>
internal sealed record Refresh(bool RefreshSupport);
