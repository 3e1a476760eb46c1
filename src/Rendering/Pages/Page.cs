namespace Thresholds.Rendering.Pages;

/// <summary>A whole page, in no format yet.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Head">What stands under the title.</param>
/// <param name="Caveats">What the document says about its own use; it is always in view.</param>
/// <param name="Blocks">What follows, each section beginning with a heading of level 2.</param>
internal sealed record Page(ValueList<Run> Title, ValueList<Line> Head, ValueList<ValueList<Run>> Caveats, ValueList<Block> Blocks);
