namespace Thresholds;

/// <summary>One word at once, on every machine.</summary>
internal readonly struct Lane64 : IBatchLane<ulong>
{
    public int Words => 1;

    public ulong None => 0;

    public ulong Every => ulong.MaxValue;

    public ulong Load(ulong[] words, int at) => words[at];

    public void Store(ulong[] words, int at, ulong bits) => words[at] = bits;

    public ulong And(ulong one, ulong other) => one & other;

    public ulong Or(ulong one, ulong other) => one | other;

    public ulong OneOf(ulong one, ulong other) => one ^ other;

    public ulong Without(ulong one, ulong other) => one & ~other;
}
