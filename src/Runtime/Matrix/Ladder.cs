namespace Thresholds;

/// <summary>One concern that several indicators grade across the levels.</summary>
/// <param name="Id">The stable name in the <c>.thr</c> file.</param>
/// <param name="Text">The concern.</param>
/// <param name="Facts">The names of the facts that measure it.</param>
/// <param name="Citation">Where the document says so, when the file tells.</param>
/// <param name="Note">What the author of the file notes about the encoding.</param>
/// <param name="Place">Where the <c>.thr</c> file says so.</param>
/// <param name="Translations">Its text in other languages.</param>
public sealed record Ladder(string Id, string Text, ValueList<string> Facts, Citation? Citation, string? Note, SourcePlace Place, ValueList<Translation> Translations = default);
