using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Diagnostics;

/// <summary>Another place that a finding is about.</summary>
/// <param name="Location">The place.</param>
/// <param name="Message">What is there.</param>
public sealed record RelatedLocation(Location Location, string Message);
