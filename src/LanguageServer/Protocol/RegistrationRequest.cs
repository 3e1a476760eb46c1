namespace Thresholds.LanguageServer.Protocol;

/// <summary>Asks to be told of something.</summary>
/// <param name="Id">By which it is known.</param>
/// <param name="Method">Of what.</param>
/// <param name="RegisterOptions">How.</param>
internal sealed record RegistrationRequest(string Id, string Method, WatchOptions RegisterOptions);
