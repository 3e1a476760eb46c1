namespace Thresholds.Dsl.Writing;

/// <summary>A name that a file declares.</summary>
/// <param name="Name">The name.</param>
/// <param name="Text">The text beside it; empty when there is none.</param>
public sealed record DeclaredName(string Name, string Text);
