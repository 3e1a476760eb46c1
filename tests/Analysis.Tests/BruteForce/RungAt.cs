using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Model;

namespace Thresholds.Analysis.Tests.BruteForce;

/// <summary>An indicator at one of the levels it can stand at.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Level">The level.</param>
/// <param name="Decision">Whether it stands there.</param>
internal sealed record RungAt(Indicator Indicator, LevelOfNeed Level, int Decision)
{
    public static IReadOnlyList<RungAt> Of(AuthorityModel model) => [.. model.Authority.Indicators.SelectMany(indicator =>
        indicator.Exceptions.Where(exception => exception.Level is not null).Select(exception => new RungAt(indicator, exception.Level!, exception.Decision)) // filtered on Level
            .Prepend(new RungAt(indicator, indicator.Level, indicator.BaseDecision)))];

    public bool IsOnLadderOf(RungAt other) => Indicator.Ladder is { } ladder && other.Indicator.Ladder?.Id == ladder.Id;
}
