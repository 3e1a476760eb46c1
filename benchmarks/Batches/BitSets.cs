using System;

namespace Thresholds.Benchmarks.Batches;

/// <summary>The workload as bit sets of one case, for this workload alone: as little as can be done case by case.</summary>
public static class BitSets
{
    /// <summary>How many words hold the answers of one case.</summary>
    public const int Words = (WorkloadCases.Observations + 63) / 64;

    /// <summary>A number that is not known.</summary>
    public const sbyte Unknown = -1;

    private static readonly ulong[][] Masks = MakeMasks();

    /// <summary>The indicators that ask for numbers, by level.</summary>
    public static Measured[] Measures { get; } =
    [
        new(1, 0, 1, 20, 60, (Joining)0),
        new(1, 8, 9, 24, 64, (Joining)1),
        new(1, 16, 17, 28, 61, (Joining)2),
        new(1, 24, 25, 32, 65, (Joining)0),
        new(1, 32, 33, 36, 62, (Joining)1),
        new(1, 40, 41, 40, 66, (Joining)2),
        new(1, 48, 49, 44, 63, (Joining)0),
        new(1, 56, 57, 48, 60, (Joining)1),
        new(2, 2, 3, 21, 61, (Joining)1),
        new(2, 10, 11, 25, 65, (Joining)2),
        new(2, 18, 19, 29, 62, (Joining)0),
        new(2, 26, 27, 33, 66, (Joining)1),
        new(2, 34, 35, 37, 63, (Joining)2),
        new(2, 42, 43, 41, 60, (Joining)0),
        new(2, 50, 51, 45, 64, (Joining)1),
        new(2, 58, 59, 49, 61, (Joining)2),
        new(3, 4, 5, 22, 62, (Joining)2),
        new(3, 12, 13, 26, 66, (Joining)0),
        new(3, 20, 21, 30, 63, (Joining)1),
        new(3, 28, 29, 34, 60, (Joining)2),
        new(3, 36, 37, 38, 64, (Joining)0),
        new(3, 44, 45, 42, 61, (Joining)1),
        new(3, 52, 53, 46, 65, (Joining)2),
        new(4, 6, 7, 23, 63, (Joining)0),
        new(4, 14, 15, 27, 60, (Joining)1),
        new(4, 22, 23, 31, 64, (Joining)2),
        new(4, 30, 31, 35, 61, (Joining)0),
        new(4, 38, 39, 39, 65, (Joining)1),
        new(4, 46, 47, 43, 62, (Joining)2),
        new(4, 54, 55, 47, 66, (Joining)0),
    ];

    /// <summary>Which observations of a word are at a level.</summary>
    public static ulong Mask(int level, int word) => Masks[level][word];

    /// <summary>The highest levels that are certain and possible; 0 for none.</summary>
    /// <param name="yes">The answers that are yes.</param>
    /// <param name="open">The answers that are not known.</param>
    /// <param name="numbers">The numbers.</param>
    public static (int Certain, int Possible) Assess(ReadOnlySpan<ulong> yes, ReadOnlySpan<ulong> open, ReadOnlySpan<sbyte> numbers)
    {
        var (certain, possible) = (0, 0);
        for (var level = 4; level > 0 && certain == 0; level--)
        {
            var (met, may) = (0ul, 0ul);
            for (var word = 0; word < Words; word++)
            {
                met |= yes[word] & Masks[level][word];
                may |= (yes[word] | open[word]) & Masks[level][word];
            }

            certain = met != 0 ? level : certain;
            possible = possible == 0 && may != 0 ? level : possible;
        }

        foreach (var measure in Measures)
        {
            if (measure.Level <= certain)
            {
                continue;
            }

            var (first, second) = (numbers[measure.First], numbers[measure.Second]);
            certain = Holds(measure, first, second) ? measure.Level : certain;
            possible = measure.Level > possible && Holds(measure, first == Unknown ? sbyte.MaxValue : first, second == Unknown ? sbyte.MaxValue : second) ? measure.Level : possible;
        }

        return (certain, int.Max(certain, possible));
    }

    private static bool Holds(Measured measure, sbyte first, sbyte second) => measure.Joining switch
    {
        Joining.First => first > measure.High,
        Joining.Both => first > measure.Low && second > measure.High,
        _ => first > measure.High || second > measure.High,
    };

    private static ulong[][] MakeMasks()
    {
        var masks = new ulong[5][];
        for (var level = 0; level < masks.Length; level++)
        {
            masks[level] = new ulong[Words];
        }

        for (var i = 0; i < WorkloadCases.Observations; i++)
        {
            masks[1 + (i % 4)][i / 64] |= 1ul << (i % 64);
        }

        return masks;
    }
}
