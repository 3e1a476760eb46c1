namespace Thresholds;

/// <summary>A form to fill in.</summary>
/// <param name="Form">The form.</param>
/// <param name="When">When it is asked for; null for always.</param>
/// <param name="Unless">The exceptions; it is not asked for when one of them holds.</param>
/// <param name="Citation">Where the document says so, when the file tells.</param>
/// <param name="Note">What the author of the file notes about the encoding.</param>
/// <param name="Place">Where the <c>.thr</c> file says so.</param>
public sealed record FormRule(Form Form, Guard? When, ValueList<Guard> Unless, Citation? Citation, string? Note, SourcePlace Place) : Provision(When, Unless, Citation, Note, Place);
