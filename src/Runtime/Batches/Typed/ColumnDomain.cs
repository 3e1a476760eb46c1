#if NET
using System;
using System.Numerics;

namespace Thresholds;

/// <summary>The values that a column may hold, in their order, and what each stands for.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <param name="Least">The key of the least.</param>
/// <param name="Most">The key of the greatest.</param>
/// <param name="Past">The step past the greatest; not reached when the type has no greater value.</param>
/// <param name="At">The value of a key; a greater key never has a lesser value.</param>
/// <param name="Read">The numbers between which what a value stands for lies; a greater value never stands for less.</param>
internal sealed record ColumnDomain<T>(long Least, long Most, ColumnStep<T> Past, Func<long, T> At, Func<T, (decimal Low, decimal High)> Read)
    where T : unmanaged, IComparisonOperators<T, T, bool>
{
    /// <summary>Whether there are values between whole numbers.</summary>
    public bool HasFractions => typeof(T) == typeof(double);

    /// <summary>The step from which on something is so of all values, found by halving.</summary>
    /// <param name="isSo">What is so of a value whenever it is so of a lesser one.</param>
    public ColumnStep<T> Step(Func<T, bool> isSo)
    {
        var (low, high) = (Least, Most);
        while (low < high)
        {
            var middle = low + (long)(((ulong)high - (ulong)low) / 2);
            if (isSo(At(middle)))
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low <= Most && isSo(At(low)) ? new ColumnStep<T>(At(low), true) : default;
    }
}
#endif
