namespace Thresholds.LanguageServer.Protocol;

/// <summary>What can be folded away.</summary>
/// <param name="StartLine">Its first line, from 0.</param>
/// <param name="EndLine">Its last.</param>
/// <param name="Kind">Whether it is a comment.</param>
internal sealed record FoldingResult(int StartLine, int EndLine, string? Kind = null);
