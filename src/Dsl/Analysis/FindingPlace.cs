namespace Thresholds.Dsl.Analysis;

/// <summary>What a finding is about, and where it stands.</summary>
/// <param name="Place">The line.</param>
/// <param name="Name">The name to underline on that line.</param>
/// <param name="Message">What is there, for a place beside the first.</param>
public sealed record FindingPlace(SourcePlace Place, string Name, string Message = "");
