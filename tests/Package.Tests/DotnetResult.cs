namespace Thresholds.Package.Tests;

/// <summary>What came of a command.</summary>
/// <param name="ExitCode">0 when it succeeded.</param>
/// <param name="Output">All that it printed.</param>
internal sealed record DotnetResult(int ExitCode, string Output);
