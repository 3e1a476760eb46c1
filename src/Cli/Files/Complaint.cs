namespace Thresholds.Cli.Files;

/// <summary>Why something that was asked for cannot be used.</summary>
/// <param name="Path">The path as it is shown.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
internal sealed record Complaint(string Path, string Message);
