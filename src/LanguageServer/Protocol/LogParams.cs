namespace Thresholds.LanguageServer.Protocol;

/// <summary>Something to tell.</summary>
/// <param name="Type">1 for errors, 3 for information.</param>
/// <param name="Message">What.</param>
internal sealed record LogParams(int Type, string Message);
