namespace Thresholds;

/// <summary>Pairs of words that hold what is settled of 64 questions, one bit for each: in one word as yes, in the other as no. Compiled evaluators stand on this.</summary>
/// <remarks>What is settled in neither is open; words of nought hold questions of which nothing is known.</remarks>
public static class SettledBits
{
    /// <summary>Keeps what is known of a question in two words.</summary>
    /// <param name="yes">What is settled as yes, one bit for each question.</param>
    /// <param name="no">What is settled as no, one bit for each question.</param>
    /// <param name="bits">The bits of the question; it may have several.</param>
    /// <param name="isYes">Whether it is certainly yes.</param>
    /// <param name="isNo">Whether it is certainly no; where it is neither, nothing is known of it.</param>
    public static void Settle(ref ulong yes, ref ulong no, ulong bits, bool isYes, bool isNo)
    {
        // Without a branch: which way it would go no processor foresees.
        yes = (yes & ~bits) | (bits & (0ul - (isYes ? 1ul : 0ul)));
        no = (no & ~bits) | (bits & (0ul - (isNo ? 1ul : 0ul)));
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
        // Sums of neighbours: two, four and eight bits wide, and of all eights by one multiplication. Older frameworks know no other way.
        word -= (word >> 1) & 0x5555555555555555;
        word = (word & 0x3333333333333333) + ((word >> 2) & 0x3333333333333333);
        return (int)((((word + (word >> 4)) & 0x0f0f0f0f0f0f0f0f) * 0x0101010101010101) >> 56);
    }

    /// <summary>The answer to a question.</summary>
    /// <param name="yes">What is settled as yes, one bit for each question.</param>
    /// <param name="no">What is settled as no, one bit for each question.</param>
    /// <param name="bit">The place of its bit, from 0 to 63.</param>
    public static Truth Answer(ulong yes, ulong no, int bit) => Cells.Answer(~no, ~yes, bit);
}
