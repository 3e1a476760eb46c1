namespace Thresholds.Generator.Emission.Words;

/// <summary>Some bits of a numbered word.</summary>
/// <param name="Word">The number of the word.</param>
/// <param name="Mask">The bits, one or more.</param>
internal readonly record struct Bits(int Word, ulong Mask)
{
    /// <summary>The place of the lowest of them, from 0.</summary>
    public int Lowest
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
}
