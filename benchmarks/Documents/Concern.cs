using System.Collections.Generic;

namespace Thresholds.Benchmarks.Documents;

/// <summary>What a ladder is about.</summary>
/// <param name="Name">The name of the ladder.</param>
/// <param name="Measured">The fact that grades it; null where nothing does.</param>
/// <param name="Signs">The yes/no facts that its bullets may hang on.</param>
/// <param name="Size">How many bullets stand on it.</param>
internal sealed record Concern(string Name, Measurement? Measured, IReadOnlyList<string> Signs, int Size);
