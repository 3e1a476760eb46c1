namespace Thresholds;

/// <summary>A tool that totals points and reads the total in bands.</summary>
/// <param name="Id">The stable name in the <c>.thr</c> file.</param>
/// <param name="Text">What the tool is called.</param>
/// <param name="Items">What gives points, in the order of the file.</param>
/// <param name="Bands">The bands, fewest points first; together they hold every total.</param>
/// <param name="Maximum">What all items come to.</param>
/// <param name="Citation">Where the document says so, when the file tells.</param>
/// <param name="Note">What the author of the file notes about the encoding.</param>
/// <param name="Place">Where the <c>.thr</c> file says so.</param>
/// <param name="Translations">Its text in other languages.</param>
public sealed record Score(string Id, string Text, ValueList<ScoreItem> Items, ValueList<Band> Bands, int Maximum, Citation? Citation, string? Note, SourcePlace Place, ValueList<Translation> Translations = default);
