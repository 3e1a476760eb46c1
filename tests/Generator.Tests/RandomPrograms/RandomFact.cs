using System.Collections.Immutable;

namespace Thresholds.Generator.Tests.RandomPrograms;

/// <summary>A fact of a random program, with a few conditions that can be asked of it.</summary>
internal sealed record RandomFact(string Name, string Declaration, ImmutableArray<string> Tests);
