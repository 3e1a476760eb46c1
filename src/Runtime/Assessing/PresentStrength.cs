namespace Thresholds;

/// <summary>A strength that is present: a protective factor, or an indicator that the document words as a strength.</summary>
/// <param name="Id">The stable name in the <c>.thr</c> file.</param>
/// <param name="Text">The strength, in the words of the file.</param>
/// <param name="Domain">The domain it stands in.</param>
/// <param name="Level">The level it stands at, when it is an indicator.</param>
/// <param name="Citation">Where the document says so, when the file tells.</param>
/// <param name="Place">Where the <c>.thr</c> file says so.</param>
public sealed record PresentStrength(string Id, string Text, Domain Domain, LevelOfNeed? Level, Citation? Citation, SourcePlace Place);
