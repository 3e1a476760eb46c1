namespace Thresholds.Generator.Emission.Words;

/// <summary>Some bits of a numbered word.</summary>
/// <param name="Word">The number of the word.</param>
/// <param name="Mask">The bits, one or more.</param>
internal readonly record struct Bits(int Word, ulong Mask)
{
    /// <summary>The lowest of them alone.</summary>
    public Bits LowestBit => this with { Mask = Mask & (~Mask + 1) };

    /// <summary>The place of the lowest of them, from 0.</summary>
    public int LowestPlace
    {
        get
        {
            var place = 0;
            while ((Mask >> place & 1) == 0)
            {
                place++;
            }

            return place;
        }
    }

    /// <summary>One bit, counted from the first word on.</summary>
    public static Bits At(int bit) => new(bit >> 6, 1ul << (bit & 63));
}
