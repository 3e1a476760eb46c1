using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Thresholds.Generator;

/// <summary>Collected files are the same when each is.</summary>
internal sealed class SequenceComparer : IEqualityComparer<ImmutableArray<ThresholdSource>>
{
    public static readonly SequenceComparer Instance = new();

    public bool Equals(ImmutableArray<ThresholdSource> left, ImmutableArray<ThresholdSource> right) => left.SequenceEqual(right);

    public int GetHashCode(ImmutableArray<ThresholdSource> sources) => sources.Length;
}
