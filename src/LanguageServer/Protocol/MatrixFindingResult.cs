namespace Thresholds.LanguageServer.Protocol;

/// <summary>A finding, as the matrix shows it.</summary>
/// <param name="Code">The code of its kind.</param>
/// <param name="Severity">1 error, 2 warning, 3 note, as in the protocol.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Place">Where it is reported.</param>
internal sealed record MatrixFindingResult(string Code, int Severity, string Message, Place Place);
