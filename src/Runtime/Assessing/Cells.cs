namespace Thresholds;

/// <summary>Sets of the cells that conditions cut a fact into, one bit for each. Compiled evaluators stand on this.</summary>
public static class Cells
{
    /// <summary>The cells from one to another.</summary>
    /// <param name="first">The first, from 0.</param>
    /// <param name="last">The last, from <paramref name="first"/> to 63.</param>
    public static ulong Between(int first, int last) => (ulong.MaxValue >> (63 - last)) & (ulong.MaxValue << first);

    /// <summary>Keeps what is known of a question in two words.</summary>
    /// <param name="yes">What is settled as yes, one bit for each question.</param>
    /// <param name="no">What is settled as no, one bit for each question.</param>
    /// <param name="bits">The bits of the question; it may have several.</param>
    /// <param name="isYes">Whether it is certainly yes.</param>
    /// <param name="isNo">Whether it is certainly no; where it is neither, nothing is known of it.</param>
    public static void Settle(ref ulong yes, ref ulong no, ulong bits, bool isYes, bool isNo)
    {
        yes = isYes ? yes | bits : yes & ~bits;
        no = isNo ? no | bits : no & ~bits;
    }

    /// <summary>What is known of a question; null when nothing is.</summary>
    /// <param name="yes">What is settled as yes, one bit for each question.</param>
    /// <param name="no">What is settled as no, one bit for each question.</param>
    /// <param name="bit">The bit of the question.</param>
    public static bool? Settled(ulong yes, ulong no, ulong bit) => (yes & bit) != 0 ? true : (no & bit) != 0 ? false : null;

    /// <summary>How many bits of a word are set.</summary>
    /// <param name="word">The word.</param>
    public static int Count(ulong word)
    {
#if NET
        return System.Numerics.BitOperations.PopCount(word);
#else
        // Sums of neighbours: two, four and eight bits wide, and all eights by one multiplication.
        word -= (word >> 1) & 0x5555555555555555;
        word = (word & 0x3333333333333333) + ((word >> 2) & 0x3333333333333333);
        return (int)((((word + (word >> 4)) & 0x0f0f0f0f0f0f0f0f) * 0x0101010101010101) >> 56);
#endif
    }

    /// <summary>Takes from two windows of one fact what cannot be: the longer never holds fewer events than the shorter.</summary>
    /// <param name="wide">The cells of the count in the longer window.</param>
    /// <param name="narrow">The cells of the count in the shorter window.</param>
    public static void Narrow(ref ulong wide, ref ulong narrow)
    {
        var least = narrow & (~narrow + 1);
        var most = wide;
        for (var shift = 1; shift < 64; shift *= 2)
        {
            most |= most >> shift;
        }

        var wider = wide & ~(least - 1);
        var narrower = narrow & most;
        if (wider != 0 && narrower != 0)
        {
            wide = wider;
            narrow = narrower;
        }
    }

    /// <summary>The answer to a decision from two words of bits.</summary>
    /// <param name="yes">Whether yes is possible, one bit for each decision.</param>
    /// <param name="no">Whether no is possible, one bit for each decision.</param>
    /// <param name="bit">The bit of the decision.</param>
    public static Truth Answer(ulong yes, ulong no, int bit) => (Truth)(((yes >> bit) & 1) | (((no >> bit) & 1) << 1));
}
