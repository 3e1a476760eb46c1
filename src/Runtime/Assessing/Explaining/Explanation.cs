using System;
using System.Linq;

namespace Thresholds;

/// <summary>Why an indicator is met, not met or open.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Truth">Whether it is met.</param>
/// <param name="Condition">The condition as written in the file; null when it is a judgement.</param>
/// <param name="Level">The level at which it is certain to be met at least; null when it is not certain to be met.</param>
/// <param name="Exception">The exception by which it stands at another level than its own, when that is certain.</param>
/// <param name="Facts">The facts it depends on, with what is known of them.</param>
/// <param name="Why">The condition as it stands in the case, down to its comparisons.</param>
/// <param name="Citation">Where the document says so, when the file tells.</param>
/// <param name="Place">Where the <c>.thr</c> file says so.</param>
/// <remarks>The document's own caveats (<see cref="Authority.Caveats"/>) belong with it wherever it is shown.</remarks>
public sealed record Explanation(
    Indicator Indicator,
    Truth Truth,
    string? Condition,
    LevelOfNeed? Level,
    IndicatorException? Exception,
    ValueList<ExplainedFact> Facts,
    ExplainedCondition Why,
    Citation? Citation,
    SourcePlace Place)
{
    /// <summary>The comparisons that decided: of an indicator that is met those that hold, of one that is not those that fail, of an open one those that
    /// are open.</summary>
    public ValueList<ExplainedCondition> Because => Why.Because;

    /// <summary>Explains an indicator. Takes time linear in the conditions that it stands on.</summary>
    /// <param name="assessment">The case.</param>
    /// <param name="indicator">An indicator of its authority.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <exception cref="ArgumentException">The indicator is another authority's.</exception>
    public static Explanation Of(IAssessment assessment, Indicator indicator)
    {
        var own = (assessment ?? throw new ArgumentNullException(nameof(assessment))).Authority.OwnIndicator(indicator);
        return new Explanation(
            own,
            assessment.Decide(own.Decision),
            own.Condition,
            assessment.CertainLevelOf(own),
            own.Exceptions.FirstOrDefault(exception => assessment.Decide(exception.Decision) == Truth.Yes),
            own.Facts.Select(name => ExplainedFact.Of(assessment, name)).ToValueList(),
            ExplainedCondition.Of(assessment, own.Decision),
            own.Citation,
            own.Place);
    }
}
