#if NET
using System;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Thresholds;

/// <summary>A step on the way up: the values of a column from one on, or none.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <param name="Least">The least value.</param>
/// <param name="IsReached">Whether there is one.</param>
internal readonly record struct ColumnStep<T>(T Least, bool IsReached)
    where T : unmanaged, IComparisonOperators<T, T, bool>
{
    /// <summary>Which of 64 values have reached the step.</summary>
    /// <param name="values">The values, 64 of them.</param>
    public ulong Reached(ReadOnlySpan<T> values)
    {
        if (!IsReached)
        {
            return 0;
        }

        ref var first = ref MemoryMarshal.GetReference(values[..64]);
        var bits = 0ul;
        if (Vector512.IsHardwareAccelerated)
        {
            var least = Vector512.Create(Least);
            for (var i = 0; i < 64; i += Vector512<T>.Count)
            {
                bits |= Vector512.GreaterThanOrEqual(Vector512.LoadUnsafe(ref first, (nuint)i), least).ExtractMostSignificantBits() << i;
            }
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            var least = Vector256.Create(Least);
            for (var i = 0; i < 64; i += Vector256<T>.Count)
            {
                bits |= (ulong)Vector256.GreaterThanOrEqual(Vector256.LoadUnsafe(ref first, (nuint)i), least).ExtractMostSignificantBits() << i;
            }
        }
        else
        {
            for (var i = 0; i < 64; i++)
            {
                bits |= (values[i] >= Least ? 1ul : 0) << i;
            }
        }

        return bits;
    }
}
#endif
