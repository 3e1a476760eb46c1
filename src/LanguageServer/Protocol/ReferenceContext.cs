namespace Thresholds.LanguageServer.Protocol;

/// <summary>Which references are asked for.</summary>
/// <param name="IncludeDeclaration">Whether declarations are too.</param>
internal sealed record ReferenceContext(bool IncludeDeclaration);
