#if NET
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Thresholds;

/// <summary>8 words at once, where the machine has registers of 512 bits.</summary>
internal readonly struct Lane512 : IBatchLane<Vector512<ulong>>
{
    public int Words => 8;

    public Vector512<ulong> None => Vector512<ulong>.Zero;

    public Vector512<ulong> Every => Vector512<ulong>.AllBitsSet;

    public Vector512<ulong> Load(ulong[] words, int at) => Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(words), (nuint)at);

    public void Store(ulong[] words, int at, Vector512<ulong> bits) => bits.StoreUnsafe(ref MemoryMarshal.GetArrayDataReference(words), (nuint)at);

    public Vector512<ulong> And(Vector512<ulong> one, Vector512<ulong> other) => one & other;

    public Vector512<ulong> Or(Vector512<ulong> one, Vector512<ulong> other) => one | other;

    public Vector512<ulong> OneOf(Vector512<ulong> one, Vector512<ulong> other) => one ^ other;

    public Vector512<ulong> Without(Vector512<ulong> one, Vector512<ulong> other) => Vector512.AndNot(one, other);
}
#endif
