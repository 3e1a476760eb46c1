namespace Thresholds;

/// <summary>A text that citations name.</summary>
/// <param name="Id">The stable name in the <c>.thr</c> file.</param>
/// <param name="Title">The title.</param>
/// <param name="Version">The version, when the file tells.</param>
/// <param name="Web">Its address, when the file tells.</param>
/// <param name="Note">What the author of the file notes about the encoding.</param>
/// <param name="Place">Where the <c>.thr</c> file says so.</param>
/// <param name="Translations">Its text in other languages.</param>
/// <param name="Dated">The date that it bears, when the file tells.</param>
public sealed record Document(string Id, string Title, string? Version, string? Web, string? Note, SourcePlace Place, ValueList<Translation> Translations = default, StatedDate? Dated = null);
