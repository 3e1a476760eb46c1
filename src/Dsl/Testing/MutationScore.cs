using System.Linq;

namespace Thresholds.Dsl.Testing;

/// <summary>How many changes of single rules the examples of a file notice.</summary>
/// <param name="Mutants">Every mutation with what came of it, in the order of the rules.</param>
/// <param name="Unspoken">How many deadlines and rules of consent there are, of which no example can speak and which are not mutated.</param>
public sealed record MutationScore(ValueList<TestedMutant> Mutants, int Unspoken)
{
    /// <summary>The killed among those that can be told from the original, in per cent, rounded down; null when there are none. What is equivalent or not proven does not count.</summary>
    public int? Percent
    {
        get
        {
            var killed = Count(MutantVerdict.Killed);
            var all = killed + Count(MutantVerdict.Survived);
            return all == 0 ? null : killed * 100 / all;
        }
    }

    /// <summary>How many mutants had an end.</summary>
    /// <param name="verdict">The end.</param>
    public int Count(MutantVerdict verdict) => Mutants.Count(mutant => mutant.Verdict == verdict);
}
