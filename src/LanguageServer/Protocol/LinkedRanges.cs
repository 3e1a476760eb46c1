namespace Thresholds.LanguageServer.Protocol;

/// <summary>Names that change together.</summary>
/// <param name="Ranges">Them.</param>
/// <param name="WordPattern">What may be typed in them.</param>
internal sealed record LinkedRanges(TextRange[] Ranges, string WordPattern);
