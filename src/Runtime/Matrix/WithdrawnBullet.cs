namespace Thresholds;

/// <summary>A bullet of a template that an authority does not keep.</summary>
/// <param name="Id">The stable name in the <c>.thr</c> file.</param>
/// <param name="Text">The bullet, in the words of the template.</param>
/// <param name="Because">Why it is not kept.</param>
/// <param name="Template">Where the template states it, when the file tells.</param>
/// <param name="Citation">Where the authority's own document says that it is not kept, when the file tells.</param>
/// <param name="Note">What the author of the file notes about the encoding.</param>
/// <param name="Place">Where the <c>.thr</c> file withdraws it.</param>
public sealed record WithdrawnBullet(string Id, string Text, string Because, Citation? Template, Citation? Citation, string? Note, SourcePlace Place);
