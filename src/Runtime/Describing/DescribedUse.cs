namespace Thresholds;

/// <summary>Something of a document that a description names.</summary>
internal sealed record DescribedUse(string Kind, string Name, string Text, string? Level);
