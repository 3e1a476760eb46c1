namespace Thresholds.LanguageServer.Protocol;

/// <summary>A finding.</summary>
/// <param name="Range">Where it is.</param>
/// <param name="Severity">1 for errors, 2 for warnings, 3 for notes.</param>
/// <param name="Code">Its code.</param>
/// <param name="CodeDescription">Where it is explained.</param>
/// <param name="Source">Who found it.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Tags">1 for what is not needed.</param>
/// <param name="RelatedInformation">Other places.</param>
internal sealed record ProtocolDiagnostic(TextRange Range, int Severity, string Code, string Source, string Message, CodeDescription? CodeDescription = null, int[]? Tags = null, RelatedInformation[]? RelatedInformation = null);
