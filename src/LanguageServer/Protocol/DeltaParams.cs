namespace Thresholds.LanguageServer.Protocol;

/// <summary>Asks for changes of colours.</summary>
/// <param name="TextDocument">The document.</param>
/// <param name="PreviousResultId">What the client has.</param>
internal sealed record DeltaParams(TextDocument TextDocument, string PreviousResultId);
