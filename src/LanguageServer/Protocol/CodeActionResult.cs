namespace Thresholds.LanguageServer.Protocol;

/// <summary>A mend.</summary>
/// <param name="Title">What it does.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Diagnostics">What it mends.</param>
/// <param name="IsPreferred">Whether it takes no judgement.</param>
/// <param name="Edit">The changes; null until they are asked for.</param>
/// <param name="Data">By which the changes are found.</param>
internal sealed record CodeActionResult(string Title, string Kind, ProtocolDiagnostic[]? Diagnostics = null, bool? IsPreferred = null, WorkspaceEdit? Edit = null, CodeActionData? Data = null);
