namespace Thresholds;

/// <summary>An agency that the document names among those who work with families here.</summary>
/// <param name="Who">The agency.</param>
/// <param name="When">When it is one of them; null for always.</param>
/// <param name="Unless">The exceptions; it is not one of them when one of them holds.</param>
/// <param name="Decision">The number of the decision whether it is one of them, its condition and exceptions taken together; null when it always is.</param>
/// <param name="Citation">Where the document says so, when the file tells.</param>
/// <param name="Note">What the author of the file notes about the encoding.</param>
/// <param name="Place">Where the <c>.thr</c> file says so.</param>
public sealed record Partner(Role Who, Guard? When, ValueList<Guard> Unless, int? Decision, Citation? Citation, string? Note, SourcePlace Place) : Provision(When, Unless, Decision, Citation, Note, Place);
