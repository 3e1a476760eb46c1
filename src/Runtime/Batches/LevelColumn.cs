namespace Thresholds;

/// <summary>A level of each case of a batch. Threads may write at once, to different words.</summary>
internal sealed class LevelColumn
{
    // For each eight bits eight bytes, of which each is one of the bits.
    private static readonly ulong[] Bytes = Spread();

    // The order of a case as digits of eight bits, eight cases in a word; there is seldom more than one.
    private readonly ulong[][] _digits;

    /// <param name="levels">How many levels there are.</param>
    /// <param name="count">How many cases.</param>
    public LevelColumn(int levels, int count)
    {
        var digits = 1;
        while ((levels >> (8 * digits)) != 0 && digits < 4)
        {
            digits++;
        }

        _digits = new ulong[digits][];
        for (var digit = 0; digit < digits; digit++)
        {
            _digits[digit] = new ulong[(count + 63) / 64 * 8];
        }
    }

    /// <summary>The order of the level of a case, from 1; 0 for none.</summary>
    /// <param name="row">The case.</param>
    public int this[int row]
    {
        get
        {
            var order = 0;
            for (var digit = 0; digit < _digits.Length; digit++)
            {
                order |= (int)((_digits[digit][row >> 3] >> (8 * (row & 7))) & 255) << (8 * digit);
            }

            return order;
        }
    }

    /// <summary>Writes the level of some cases, once for each.</summary>
    /// <param name="word">Among which 64 cases they are.</param>
    /// <param name="cases">Which they are.</param>
    /// <param name="order">The order of the level.</param>
    public void Write(int word, ulong cases, int order)
    {
        for (var digit = 0; digit < _digits.Length && cases != 0; digit++)
        {
            var factor = (ulong)((order >> (8 * digit)) & 255);
            var orders = _digits[digit];
            for (var part = 0; part < 8; part++)
            {
                orders[(8 * word) + part] |= Bytes[(byte)(cases >> (8 * part))] * factor;
            }
        }
    }

    private static ulong[] Spread()
    {
        var bytes = new ulong[256];
        for (var bits = 0; bits < bytes.Length; bits++)
        {
            for (var bit = 0; bit < 8; bit++)
            {
                bytes[bits] |= (ulong)((bits >> bit) & 1) << (8 * bit);
            }
        }

        return bytes;
    }
}
