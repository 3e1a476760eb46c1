namespace Thresholds.LanguageServer.Protocol;

/// <summary>Whether something is done on request.</summary>
/// <param name="DynamicRegistration">Whether it is.</param>
internal sealed record Registration(bool DynamicRegistration);
