using System;

namespace Thresholds;

/// <summary>A place between two numbers where some condition changes its answer.</summary>
/// <param name="Number">The number at the cut.</param>
/// <param name="IsAfter">Whether the cut is just after the number and not just before it.</param>
public readonly record struct Cut(decimal Number, bool IsAfter) : IComparable<Cut>
{
    /// <summary>Whether a number lies above the cut.</summary>
    /// <param name="number">The number.</param>
    public bool IsBelow(decimal number) => IsAfter ? number > Number : number >= Number;

    /// <inheritdoc/>
    public int CompareTo(Cut other) => Number == other.Number ? IsAfter.CompareTo(other.IsAfter) : Number.CompareTo(other.Number);
}
