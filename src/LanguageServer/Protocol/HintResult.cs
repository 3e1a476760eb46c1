namespace Thresholds.LanguageServer.Protocol;

/// <summary>Something shown within the text.</summary>
/// <param name="Position">Where.</param>
/// <param name="Label">What.</param>
/// <param name="Tooltip">What it means.</param>
/// <param name="PaddingLeft">Whether a space stands before it.</param>
internal sealed record HintResult(Position Position, string Label, string Tooltip, bool PaddingLeft);
