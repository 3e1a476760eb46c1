namespace Thresholds.LanguageServer.Protocol;

/// <summary>How mends are asked for.</summary>
/// <param name="CodeActionKinds">Their kinds.</param>
/// <param name="ResolveProvider">Whether changes are asked for later.</param>
internal sealed record CodeActionOptions(string[] CodeActionKinds, bool ResolveProvider);
