namespace Thresholds;

/// <summary>A part of a template that an authority does not keep.</summary>
/// <param name="Kind">What it is, as the file calls it: <c>bullet</c>, <c>response</c>, <c>pathway</c>, <c>contact</c> or <c>consider</c>.</param>
/// <param name="Id">The stable name in the <c>.thr</c> file; of a response that of its level.</param>
/// <param name="Text">What it says, in the words of the template; of a response the label of its level.</param>
/// <param name="Because">Why it is not kept.</param>
/// <param name="Template">Where the template states it, when the file tells.</param>
/// <param name="Citation">Where the authority's own document says that it is not kept, when the file tells.</param>
/// <param name="Note">What the author of the file notes about the encoding.</param>
/// <param name="Place">Where the <c>.thr</c> file withdraws it.</param>
public sealed record WithdrawnPart(string Kind, string Id, string Text, string Because, Citation? Template, Citation? Citation, string? Note, SourcePlace Place);
