using System.Text.Json;

namespace Thresholds.LanguageServer.Protocol;

/// <summary>A request is taken back.</summary>
/// <param name="Id">The request.</param>
internal sealed record CancelParams(JsonElement Id);
