namespace Thresholds.LanguageServer.Protocol;

/// <summary>Something that can be done.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Command">What is done; nothing where only the title matters.</param>
/// <param name="Arguments">With what.</param>
internal sealed record CommandResult(string Title, string Command, LensArguments[]? Arguments = null);
