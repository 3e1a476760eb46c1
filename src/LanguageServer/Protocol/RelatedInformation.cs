namespace Thresholds.LanguageServer.Protocol;

/// <summary>Another place that a finding is about.</summary>
/// <param name="Location">The place.</param>
/// <param name="Message">What is there.</param>
internal sealed record RelatedInformation(Place Location, string Message);
