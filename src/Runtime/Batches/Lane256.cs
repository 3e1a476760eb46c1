#if NET
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Thresholds;

/// <summary>4 words at once, where the machine has registers of 256 bits.</summary>
internal readonly struct Lane256 : IBatchLane<Vector256<ulong>>
{
    public int Words => 4;

    public Vector256<ulong> None => Vector256<ulong>.Zero;

    public Vector256<ulong> Every => Vector256<ulong>.AllBitsSet;

    public Vector256<ulong> Load(ulong[] words, int at) => Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(words), (nuint)at);

    public void Store(ulong[] words, int at, Vector256<ulong> bits) => bits.StoreUnsafe(ref MemoryMarshal.GetArrayDataReference(words), (nuint)at);

    public Vector256<ulong> And(Vector256<ulong> one, Vector256<ulong> other) => one & other;

    public Vector256<ulong> Or(Vector256<ulong> one, Vector256<ulong> other) => one | other;

    public Vector256<ulong> OneOf(Vector256<ulong> one, Vector256<ulong> other) => one ^ other;

    public Vector256<ulong> Without(Vector256<ulong> one, Vector256<ulong> other) => Vector256.AndNot(one, other);
}
#endif
