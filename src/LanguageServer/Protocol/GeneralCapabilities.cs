namespace Thresholds.LanguageServer.Protocol;

/// <summary>What a client can do in general.</summary>
/// <param name="PositionEncodings">The units of columns it can count in, the dearest first.</param>
internal sealed record GeneralCapabilities(string[]? PositionEncodings = null);
