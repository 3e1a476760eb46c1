namespace Thresholds;

/// <summary>What a document asks for at a level.</summary>
/// <param name="Level">The level.</param>
/// <param name="Provisions">What is asked for, in the order of the file.</param>
/// <param name="Citation">Where the document says so, when the file tells.</param>
/// <param name="Note">What the author of the file notes about the encoding.</param>
/// <param name="Place">Where the <c>.thr</c> file says so.</param>
public sealed record Response(LevelOfNeed Level, ValueList<Provision> Provisions, Citation? Citation, string? Note, SourcePlace Place);
