namespace Thresholds;

/// <summary>One line of a response or a pathway: something that is asked for, when, and where the document says so.</summary>
/// <param name="When">When it is asked for; null for always.</param>
/// <param name="Unless">The exceptions; it is not asked for when one of them holds.</param>
/// <param name="Decision">The number of the decision whether it is asked for, its condition and exceptions taken together; null when it always is.</param>
/// <param name="Citation">Where the document says so, when the file tells.</param>
/// <param name="Note">What the author of the file notes about the encoding.</param>
/// <param name="Place">Where the <c>.thr</c> file says so.</param>
public abstract record Provision(Guard? When, ValueList<Guard> Unless, int? Decision, Citation? Citation, string? Note, SourcePlace Place);
