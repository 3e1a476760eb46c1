namespace Thresholds.LanguageServer.Protocol;

/// <summary>A name that was found.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="ContainerName">What it stands in.</param>
/// <param name="Location">Where.</param>
internal sealed record FoundSymbol(string Name, int Kind, string ContainerName, Place Location);
