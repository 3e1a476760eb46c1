using System.Collections.Generic;

namespace Thresholds.Benchmarks.Engines;

/// <summary>What an engine answered, and how long it took.</summary>
/// <param name="Version">The version of the engine.</param>
/// <param name="Nanoseconds">The least time of a case.</param>
/// <param name="Answers">The answers, case after case.</param>
internal sealed record EngineRun(string Version, double Nanoseconds, IReadOnlyList<EngineAnswer> Answers);
