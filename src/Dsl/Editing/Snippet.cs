namespace Thresholds.Dsl.Editing;

/// <summary>A text with places to fill in.</summary>
/// <param name="Name">What it is called in lists.</param>
/// <param name="Prefix">What is typed for it: the word that the text begins with, perhaps with what tells it from others.</param>
/// <param name="Description">What it puts in, in a few words.</param>
/// <param name="Body">The text in lines that end with a line feed; places are <c>$0</c>, <c>${1:filled}</c> and <c>${1|one,other|}</c> as editors know them.</param>
public sealed record Snippet(string Name, string Prefix, string Description, string Body);
