namespace Thresholds.LanguageServer.Protocol;

/// <summary>Asks to be told of something.</summary>
/// <param name="Registrations">Of what.</param>
internal sealed record RegistrationParams(RegistrationRequest[] Registrations);
