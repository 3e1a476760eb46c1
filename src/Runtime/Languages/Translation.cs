namespace Thresholds;

/// <summary>What a text of a document says in another language.</summary>
/// <param name="Language">The tag of the language, such as <c>cy</c>.</param>
/// <param name="Text">The text in that language.</param>
public sealed record Translation(string Language, string Text);
