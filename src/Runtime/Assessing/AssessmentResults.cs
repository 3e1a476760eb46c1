using System;
using System.Collections.Generic;
using System.Linq;

namespace Thresholds;

/// <summary>Reads results out of an assessment.</summary>
/// <remarks>These are methods rather than properties so that a C# compiler without extension properties can call them. They make lists; the
/// evaluation itself does not.</remarks>
public static class AssessmentResults
{
    /// <summary>The indicators that are met, in the order of the file.</summary>
    /// <param name="assessment">The case.</param>
    /// <exception cref="ArgumentNullException">There is no assessment.</exception>
    public static ValueList<Indicator> MetIndicators(this IAssessment assessment) => IndicatorsThatAre(assessment ?? throw new ArgumentNullException(nameof(assessment)), Truth.Yes);

    /// <summary>The indicators of which it depends on unknown facts whether they are met, in the order of the file.</summary>
    /// <param name="assessment">The case.</param>
    /// <exception cref="ArgumentNullException">There is no assessment.</exception>
    public static ValueList<Indicator> OpenIndicators(this IAssessment assessment) => IndicatorsThatAre(assessment ?? throw new ArgumentNullException(nameof(assessment)), Truth.Unknown);

    /// <summary>The met indicators that stand at the indicated level for certain, exceptions taken into account; empty when no level is indicated, or
    /// when it is certain only that one or another of several open indicators is met.</summary>
    /// <param name="assessment">The case.</param>
    /// <exception cref="ArgumentNullException">There is no assessment.</exception>
    public static ValueList<Indicator> DecidingIndicators(this IAssessment assessment) => (assessment ?? throw new ArgumentNullException(nameof(assessment))).IndicatedLevel is not { } indicated
        ? default
        : assessment.Authority.Indicators.Where(indicator => CertainLevel(assessment, indicator)?.Id == indicated.Id).ToValueList();

    /// <summary>The level at which an indicator is certain to be met at least; null when it is not certain to be met.</summary>
    /// <param name="assessment">The case.</param>
    /// <param name="indicator">An indicator of its authority.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <exception cref="ArgumentException">The indicator is another authority's.</exception>
    public static LevelOfNeed? CertainLevelOf(this IAssessment assessment, Indicator indicator) =>
        CertainLevel(assessment ?? throw new ArgumentNullException(nameof(assessment)), OwnIndicator(assessment.Authority, indicator));

    /// <summary>The highest level at which an indicator may be met; null when it is not met.</summary>
    /// <param name="assessment">The case.</param>
    /// <param name="indicator">An indicator of its authority.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <exception cref="ArgumentException">The indicator is another authority's.</exception>
    public static LevelOfNeed? PossibleLevelOf(this IAssessment assessment, Indicator indicator) =>
        LevelsOf(assessment ?? throw new ArgumentNullException(nameof(assessment)), OwnIndicator(assessment.Authority, indicator)).OrderByDescending(level => level.Order).FirstOrDefault();

    /// <summary>The indicator of an authority that is the same as one given: in another language it has other texts. Takes time linear in its indicators, and no memory.</summary>
    /// <param name="authority">The authority.</param>
    /// <param name="indicator">The indicator.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <exception cref="ArgumentException">The indicator is another authority's: its answers would be those to another question.</exception>
    public static Indicator OwnIndicator(this Authority authority, Indicator indicator)
    {
        _ = authority ?? throw new ArgumentNullException(nameof(authority));
        _ = indicator ?? throw new ArgumentNullException(nameof(indicator));
        foreach (var own in authority.Indicators)
        {
            if (own.Decision == indicator.Decision && own.Id == indicator.Id)
            {
                return own;
            }
        }

        throw new ArgumentException("'" + indicator.Id + "' is no indicator of '" + authority.Id + "'", nameof(indicator));
    }

    /// <summary>The strengths that are present: met indicators that are worded as strengths, then protective factors.</summary>
    /// <param name="assessment">The case.</param>
    /// <exception cref="ArgumentNullException">There is no assessment.</exception>
    public static ValueList<PresentStrength> Strengths(this IAssessment assessment)
    {
        var indicators = assessment.MetIndicators()
            .Where(indicator => indicator.Polarity == Polarity.Strength)
            .Select(indicator => new PresentStrength(indicator.Id, indicator.Text, indicator.Domain!, indicator.Level, indicator.Citation, indicator.Place)); // only triggers stand in no domain, and they are needs
        var factors = assessment.Authority.Strengths
            .Where(factor => assessment.Decide(factor.Decision) == Truth.Yes)
            .Select(factor => new PresentStrength(factor.Id, factor.Text, factor.Domain, null, factor.Citation, factor.Place));
        return indicators.Concat(factors).ToValueList();
    }

    /// <summary>The advice that holds in this case, then the advice that always holds, each in the order of the file.</summary>
    /// <param name="assessment">The case.</param>
    /// <exception cref="ArgumentNullException">There is no assessment.</exception>
    public static ValueList<Advice> AdviceToConsider(this IAssessment assessment) => (assessment ?? throw new ArgumentNullException(nameof(assessment))).Authority.Advice
        .Where(advice => advice.When is null || assessment.Decide(advice.When.Decision) == Truth.Yes)
        .OrderBy(advice => advice.When is null)
        .ToValueList();

    /// <summary>The lists of signs of which some are met, each with those, in the order of the file.</summary>
    /// <param name="assessment">The case.</param>
    /// <exception cref="ArgumentNullException">There is no assessment.</exception>
    public static ValueList<RaisedAlert> AlertsRaised(this IAssessment assessment) => (assessment ?? throw new ArgumentNullException(nameof(assessment))).Authority.Alerts
        .Select(alert => new RaisedAlert(alert, alert.Signs.Where(sign => assessment.Decide(sign.Decision) == Truth.Yes).ToValueList()))
        .Where(raised => raised.Signs.Count > 0)
        .ToValueList();

    /// <summary>The prohibitions that hold, then those that may, each in the order of the file.</summary>
    /// <param name="assessment">The case.</param>
    /// <exception cref="ArgumentNullException">There is no assessment.</exception>
    public static ValueList<ProhibitionInForce> ProhibitionsInForce(this IAssessment assessment) => (assessment ?? throw new ArgumentNullException(nameof(assessment))).Authority.Prohibitions
        .Select(prohibition => (Prohibition: prohibition, State: ProvisionState.Of(assessment, prohibition.When, prohibition.Unless, prohibition.Decision)))
        .Where(item => item.State.MayApply)
        .Select(item => new ProhibitionInForce(item.Prohibition, item.State.Truth, item.State))
        .OrderBy(prohibition => prohibition.Truth)
        .ToValueList();

    /// <summary>What is known of a case, by the names of the facts, in a dictionary of the caller's own.</summary>
    /// <param name="assessment">The case.</param>
    /// <exception cref="ArgumentNullException">There is no assessment.</exception>
    public static Dictionary<string, FactValue> KnownFacts(this IAssessment assessment)
    {
        var known = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        foreach (var fact in (assessment ?? throw new ArgumentNullException(nameof(assessment))).Authority.Facts)
        {
            if (assessment.ValueOf(fact.Id) is { } value)
            {
                known[fact.Id] = value;
            }
        }

        return known;
    }

    // Each pair of a level and whether the indicator is, or may be, met there.
    internal static IEnumerable<(LevelOfNeed Level, Truth Truth, int Decision)> StandingsOf(IAssessment assessment, Indicator indicator)
    {
        yield return (indicator.Level, assessment.Decide(indicator.BaseDecision), indicator.BaseDecision);
        foreach (var exception in indicator.Exceptions)
        {
            if (exception.Level is { } level)
            {
                yield return (level, assessment.Decide(exception.Decision), exception.Decision);
            }
        }
    }

    private static LevelOfNeed? CertainLevel(IAssessment assessment, Indicator indicator) =>
        assessment.Decide(indicator.Decision) == Truth.Yes ? LevelsOf(assessment, indicator).OrderBy(level => level.Order).FirstOrDefault() : null;

    private static IEnumerable<LevelOfNeed> LevelsOf(IAssessment assessment, Indicator indicator) =>
        StandingsOf(assessment, indicator).Where(standing => standing.Truth != Truth.No).Select(standing => standing.Level);

    private static ValueList<Indicator> IndicatorsThatAre(IAssessment assessment, Truth truth) =>
        assessment.Authority.Indicators.Where(indicator => assessment.Decide(indicator.Decision) == truth).ToValueList();
}
