namespace Thresholds.Package.Tests;

/// <summary>How a command ended.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it printed, to both streams.</param>
internal sealed record Outcome(int ExitCode, string Output);
