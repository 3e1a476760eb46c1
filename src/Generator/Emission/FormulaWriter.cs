using System.Collections.Generic;
using System.Linq;

namespace Thresholds.Generator.Emission;

/// <summary>Writes how a node of a diagram follows from its branches, on whole words: where it is settled as yes, and where as no.</summary>
/// <remarks>A node is settled as yes where each of its branches leads to yes or cannot be taken. Because a way asks for a variable once, that is exact.</remarks>
internal static class FormulaWriter
{
    /// <summary>Settled everywhere.</summary>
    public const string Always = "ulong.MaxValue";

    /// <summary>Settled nowhere.</summary>
    public const string Never = "0ul";

    /// <summary>Where a node is settled, in one of the two ways.</summary>
    /// <param name="branches">For each branch where it cannot be taken, and where the node that it leads to is settled.</param>
    /// <param name="isEither">Whether there are two branches, of which one can be taken everywhere.</param>
    public static string Settled(IReadOnlyList<(string RuledOut, string Next)> branches, bool isEither)
    {
        var wanted = branches.Where(branch => branch.Next != Always).ToList();

        // Where the one branch must be ruled out, the other can be taken.
        var isChosen = isEither && wanted.Count == 2 && wanted.Any(branch => branch.Next == Never);
        return wanted.Count == 0 ? Always : string.Join(" & ", wanted.Select(branch =>
            branch.Next == Never ? branch.RuledOut
            : isChosen ? branch.Next
            : wanted.Count == 1 ? $"{branch.RuledOut} | {branch.Next}"
            : $"({branch.RuledOut} | {branch.Next})"));
    }
}
