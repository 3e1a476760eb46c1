using System.Linq;

namespace Thresholds;

/// <summary>Why an indicator is met, not met or open.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Truth">Whether it is met.</param>
/// <param name="Condition">The condition as written in the file; null when it is a judgement.</param>
/// <param name="Level">The level at which it is certain to be met at least; null when it is not certain to be met.</param>
/// <param name="Exception">The exception by which it stands at another level than its own, when that is certain.</param>
/// <param name="Facts">The facts it depends on, with what is known of them.</param>
/// <param name="Citation">Where the document says so, when the file tells.</param>
/// <param name="Place">Where the <c>.thr</c> file says so.</param>
public sealed record Explanation(
    Indicator Indicator,
    Truth Truth,
    string? Condition,
    LevelOfNeed? Level,
    IndicatorException? Exception,
    ValueList<ExplainedFact> Facts,
    Citation? Citation,
    SourcePlace Place)
{
    /// <summary>Explains an indicator.</summary>
    /// <param name="assessment">The case.</param>
    /// <param name="indicator">The indicator.</param>
    public static Explanation Of(IAssessment assessment, Indicator indicator)
    {
        var facts = indicator.Facts.Select(name => ExplainedFact.Of(assessment, name)).ToValueList();
        return new Explanation(
            indicator,
            assessment.Decide(indicator.Decision),
            indicator.Condition,
            assessment.CertainLevelOf(indicator),
            indicator.Exceptions.FirstOrDefault(exception => assessment.Decide(exception.Decision) == Truth.Yes),
            facts,
            indicator.Citation,
            indicator.Place);
    }
}
