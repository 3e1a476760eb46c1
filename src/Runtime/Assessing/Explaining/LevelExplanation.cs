using System;
using System.Collections.Generic;
using System.Linq;

namespace Thresholds;

/// <summary>Why a level, or a higher one, is certain, excluded or open.</summary>
/// <param name="Level">The level.</param>
/// <param name="Truth">Whether it or a higher one is reached.</param>
/// <param name="Holding">What the answer rests on when it is certain: sets of known facts, each of which makes it certain by itself and none of which can
/// spare one of its facts. The smallest first, then in the order of the facts. Empty when it is open.</param>
/// <param name="HasMore">Whether there may be further such sets: the search ends after <see cref="MostSets"/> of them, or after a fixed number of trials.
/// Where conditions ask whether something is unknown, sets that hold only without other facts are not looked for.</param>
/// <param name="For">The indicators that bring it for certain, exceptions taken into account.</param>
/// <param name="Open">The indicators that may bring it.</param>
/// <param name="Against">The indicators of that level or above that do not, each with the comparisons that fail.</param>
/// <remarks>When it is certain and no indicator speaks for it alone, one or another of the open ones is met whatever the unknown facts turn out to be. The
/// document's own caveats (<see cref="Authority.Caveats"/>) belong with it wherever it is shown.</remarks>
public sealed record LevelExplanation(
    LevelOfNeed Level,
    Truth Truth,
    ValueList<ValueList<ExplainedFact>> Holding,
    bool HasMore,
    ValueList<Explanation> For,
    ValueList<Explanation> Open,
    ValueList<Explanation> Against)
{
    /// <summary>How many sets of facts are given at the most.</summary>
    public const int MostSets = 8;

    /// <summary>Explains a level. Assesses the case again for some hundred subsets of its facts.</summary>
    /// <param name="assessment">The case.</param>
    /// <param name="level">A level of its authority.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <exception cref="ArgumentException">The level is another authority's.</exception>
    public static LevelExplanation Of(IAssessment assessment, LevelOfNeed level)
    {
        _ = assessment ?? throw new ArgumentNullException(nameof(assessment));
        _ = level ?? throw new ArgumentNullException(nameof(level));
        var authority = assessment.Authority;
        var own = authority.Levels.FirstOrDefault(known => known.Id == level.Id && known.Order == level.Order)
            ?? throw new ArgumentException("'" + level.Id + "' is no level of '" + authority.Id + "'", nameof(level));
        var decision = authority.LevelDecisions[own.Order - 1];
        var truth = assessment.Decide(decision);
        var (sets, hasMore) = truth == Truth.Unknown ? (new List<ValueList<string>>(), false) : MinimalSets.Of(assessment, decision);
        var bearing = authority.Indicators.Select(indicator => (Indicator: indicator, Truth: Bears(assessment, indicator, own))).ToList();
        return new LevelExplanation(
            own,
            truth,
            sets.Select(set => set.Select(name => ExplainedFact.Of(assessment, name)).ToValueList()).ToValueList(),
            hasMore,
            Explained(Truth.Yes),
            Explained(Truth.Unknown),
            Explained(Truth.No));

        ValueList<Explanation> Explained(Truth wanted) => bearing.Where(item => item.Truth == wanted).Select(item => Explanation.Of(assessment, item.Indicator)).ToValueList();
    }

    // Whether an indicator is met at the level or above; null when it stands below whatever happens.
    private static Truth? Bears(IAssessment assessment, Indicator indicator, LevelOfNeed level)
    {
        var high = AssessmentResults.StandingsOf(assessment, indicator).Where(standing => standing.Level.Order >= level.Order).Select(standing => standing.Truth).ToList();
        var low = AssessmentResults.StandingsOf(assessment, indicator).Where(standing => standing.Level.Order < level.Order).Select(standing => standing.Truth).ToList();
        return high.Count == 0 ? null
            : high.Contains(Truth.Yes) || (assessment.Decide(indicator.Decision) == Truth.Yes && low.TrueForAll(truth => truth == Truth.No)) ? Truth.Yes
            : high.Contains(Truth.Unknown) ? Truth.Unknown
            : Truth.No;
    }
}
