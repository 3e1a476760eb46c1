namespace Thresholds;

/// <summary>Sets of the cells that conditions cut a fact into, one bit for each. Compiled evaluators stand on this.</summary>
public static class Cells
{
    /// <summary>The cells from one to another.</summary>
    /// <param name="first">The first, from 0.</param>
    /// <param name="last">The last, from <paramref name="first"/> to 63.</param>
    public static ulong Between(int first, int last) => (ulong.MaxValue >> (63 - last)) & (ulong.MaxValue << first);

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

    /// <summary>The answer to a decision from two words of bits; open when neither is said to be possible, as in an assessment that nobody made.</summary>
    /// <param name="yes">Whether yes is possible, one bit for each decision.</param>
    /// <param name="no">Whether no is possible, one bit for each decision.</param>
    /// <param name="bit">The bit of the decision.</param>
    public static Truth Answer(ulong yes, ulong no, int bit)
    {
        var truth = ((yes >> bit) & 1) | (((no >> bit) & 1) << 1);
        return truth == 0 ? Truth.Unknown : (Truth)truth;
    }
}
