namespace Thresholds.LanguageServer.Protocol;

/// <summary>By which the changes of a mend are found.</summary>
/// <param name="Uri">The document.</param>
/// <param name="Code">The code of the finding.</param>
/// <param name="Range">Where it is.</param>
internal sealed record CodeActionData(string Uri, string Code, TextRange Range);
