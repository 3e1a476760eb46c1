namespace Thresholds.LanguageServer.Protocol;

/// <summary>Something that fits.</summary>
/// <param name="Label">What is shown.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Detail">What it says.</param>
/// <param name="SortText">By which it is ordered.</param>
/// <param name="FilterText">What is typed to find it.</param>
/// <param name="InsertTextFormat">2 for places to fill in.</param>
/// <param name="TextEdit">What is done.</param>
/// <param name="Documentation">A page about it.</param>
/// <param name="Data">By which the page is found.</param>
internal sealed record CompletionItem(string Label, int? Kind = null, string? Detail = null, string? SortText = null, string? FilterText = null, int? InsertTextFormat = null, TextChange? TextEdit = null, MarkupContent? Documentation = null, CompletionData? Data = null);
