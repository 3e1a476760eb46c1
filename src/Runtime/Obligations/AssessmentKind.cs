namespace Thresholds;

/// <summary>A kind of assessment that a document asks for.</summary>
/// <param name="Id">The stable name in the <c>.thr</c> file.</param>
/// <param name="Text">Its name.</param>
/// <param name="Law">Its legal bases.</param>
/// <param name="Place">Where the <c>.thr</c> file says so.</param>
/// <param name="Translations">Its text in other languages.</param>
public sealed record AssessmentKind(string Id, string Text, ValueList<LegalBasis> Law, SourcePlace Place, ValueList<Translation> Translations = default);
