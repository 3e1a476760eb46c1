namespace Thresholds.Rendering.Pages;

/// <summary>A list.</summary>
/// <param name="Items">Its items, one or more.</param>
internal sealed record ItemList(ValueList<Item> Items) : Block;
