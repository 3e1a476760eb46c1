using Thresholds.Dsl.Diagnostics;

namespace Thresholds.Rendering.Findings;

/// <summary>A finding, with the bullets that it is marked on.</summary>
/// <param name="Code">The code of its kind.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
/// <param name="Witness">A case for which it happens; null when it needs none.</param>
/// <param name="Allowed">Why the author accepts it; null when it is not accepted.</param>
/// <param name="Place">Where it is reported.</param>
/// <param name="Bullets">The names of the bullets that it is about, each once, that at which it is reported first.</param>
public sealed record MarkedFinding(string Code, Severity Severity, string Message, string? Witness, string? Allowed, SourcePlace Place, ValueList<string> Bullets);
