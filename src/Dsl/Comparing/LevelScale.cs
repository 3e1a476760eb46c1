using System;
using System.Collections.Generic;
using System.Linq;

namespace Thresholds.Dsl.Comparing;

/// <summary>The levels of two editions as one order: levels of one name are one, and those between are paired in their order.</summary>
internal sealed class LevelScale
{
    private readonly int[] _before;
    private readonly int[] _after;
    private readonly (ValueList<LevelOfNeed> Before, ValueList<LevelOfNeed> After) _levels;

    public LevelScale(ValueList<LevelOfNeed> before, ValueList<LevelOfNeed> after)
    {
        _levels = (before, after);
        _before = new int[before.Count];
        _after = new int[after.Count];
        var (left, right, rank) = (0, 0, 0);
        foreach (var (ownLeft, ownRight) in SameNamed(before, after).Append((before.Count, after.Count)))
        {
            // Levels without a namesake are paired as they come; a whole set without one is paired by number.
            while (left < ownLeft || right < ownRight)
            {
                rank++;
                if (left < ownLeft)
                {
                    _before[left++] = rank;
                }

                if (right < ownRight)
                {
                    _after[right++] = rank;
                }
            }

            if (ownLeft < before.Count && ownRight < after.Count)
            {
                _before[left++] = _after[right++] = ++rank;
            }
        }

        Count = rank;
    }

    /// <summary>How many ranks there are; they are numbered from 1.</summary>
    public int Count { get; }

    /// <summary>The rank of a level.</summary>
    /// <param name="side">0 for the edition before, 1 for the one after.</param>
    /// <param name="level">The level.</param>
    public int RankOf(int side, LevelOfNeed level) => (side == 0 ? _before : _after)[level.Order - 1];

    /// <summary>The levels at each rank.</summary>
    public IEnumerable<LevelPair> Pairs => Enumerable.Range(1, Count)
        .Select(rank => new LevelPair(_levels.Before.FirstOrDefault(level => RankOf(0, level) == rank), _levels.After.FirstOrDefault(level => RankOf(1, level) == rank)));

    /// <summary>What a rank is called: by the level of the edition after where it has one.</summary>
    public string NameOf(int rank) => (_levels.After.FirstOrDefault(level => RankOf(1, level) == rank) ?? _levels.Before.First(level => RankOf(0, level) == rank)).Id;

    /// <summary>The rank of the level of an assessment; 0 for none.</summary>
    public int RankOf(int side, IAssessment assessment) => assessment.IndicatedLevel is { } level ? RankOf(side, level) : 0;

    // The longest rise of levels of one name in both.
    private static IEnumerable<(int Left, int Right)> SameNamed(ValueList<LevelOfNeed> before, ValueList<LevelOfNeed> after)
    {
        var best = new List<(int Left, int Right)>[before.Count];
        for (var left = 0; left < before.Count; left++)
        {
            var right = after.ToList().FindIndex(level => level.Id == before[left].Id);
            best[left] = right < 0 ? [] : [.. best.Take(left).Where(chain => chain.Count > 0 && chain[chain.Count - 1].Right < right).OrderByDescending(chain => chain.Count).FirstOrDefault() ?? [], (left, right)];
        }

        return best.OrderByDescending(chain => chain.Count).FirstOrDefault() ?? [];
    }
}
