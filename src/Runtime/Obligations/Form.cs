namespace Thresholds;

/// <summary>A form to fill in.</summary>
/// <param name="Id">The stable name in the <c>.thr</c> file.</param>
/// <param name="Text">Its name.</param>
/// <param name="Web">Its address, when the file tells.</param>
/// <param name="Place">Where the <c>.thr</c> file says so.</param>
/// <param name="Translations">Its text in other languages.</param>
public sealed record Form(string Id, string Text, string? Web, SourcePlace Place, ValueList<Translation> Translations = default);
