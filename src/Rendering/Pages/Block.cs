namespace Thresholds.Rendering.Pages;

/// <summary>A part of a page, from one edge to the other.</summary>
internal abstract record Block;
