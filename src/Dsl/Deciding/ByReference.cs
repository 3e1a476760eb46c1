using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Deciding;

/// <summary>Tells conditions apart by what they are and not by what they say: quick, where the same one comes again and again.</summary>
internal sealed class ByReference : IEqualityComparer<Condition>
{
    /// <summary>The one there is.</summary>
    public static readonly ByReference Instance = new();

    private ByReference()
    {
    }

    public bool Equals(Condition? left, Condition? right) => ReferenceEquals(left, right);

    public int GetHashCode(Condition condition) => RuntimeHelpers.GetHashCode(condition);
}
