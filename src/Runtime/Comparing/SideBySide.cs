using System;
using System.Collections.Generic;
using System.Linq;

namespace Thresholds;

/// <summary>One case before several authorities or editions.</summary>
/// <remarks>Levels of two authorities are not the same thing, whatever their numbers: what stands side by side here is for a reader to weigh.</remarks>
/// <param name="Sides">What each says, in the order given.</param>
public sealed record SideBySide(ValueList<Side> Sides)
{
    /// <summary>Whether two of them that know a level for the case put it at levels of different order.</summary>
    public bool Differs => Sides.Select(side => side.Indicated?.Order).OfType<int>().Distinct().Count() > 1;

    /// <summary>Whether some indicate a level for the case and others that ask for its facts indicate none.</summary>
    public bool IsLeftOut => Sides.Any(side => side.Indicated is not null) && Sides.Any(side => side.Indicated is null && side.NotAsked.Count == 0);

    /// <summary>Puts a case before several.</summary>
    /// <param name="evaluators">Those it is put before, such as the generated <c>Authorities.All</c>.</param>
    /// <param name="facts">What is known of the case, by the names of the facts. Each is given to those that ask for it, in the same kind.</param>
    /// <param name="asOf">The day of the assessment.</param>
    /// <exception cref="ArgumentNullException">The evaluators or the facts are null.</exception>
    /// <exception cref="ArgumentException">An evaluator or a value is null, or a value is not one that the fact of an authority can have; the message names the fact.</exception>
    public static SideBySide Of(IEnumerable<IEvaluator> evaluators, IReadOnlyDictionary<string, FactValue> facts, DateTime asOf) =>
        new((evaluators ?? throw new ArgumentNullException(nameof(evaluators)))
            .Select(evaluator => Ask(evaluator ?? throw new ArgumentException("one of them is null", nameof(evaluators)), facts ?? throw new ArgumentNullException(nameof(facts)), asOf))
            .ToValueList());

    private static Side Ask(IEvaluator evaluator, IReadOnlyDictionary<string, FactValue> facts, DateTime asOf)
    {
        var asked = evaluator.Authority.Facts.ToDictionary(fact => fact.Id, StringComparer.Ordinal);
        var given = facts.Where(pair => asked.TryGetValue(pair.Key, out var fact) && Fits(fact, pair.Value)).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        var assessment = evaluator.Assess(given, asOf);
        return new Side(assessment, assessment.DecidingIndicators(), facts.Keys.Where(fact => !given.ContainsKey(fact)).OrderBy(fact => fact, StringComparer.Ordinal).ToValueList());
    }

    // A choice of the same name must be among the choices here too. A value that is null is refused by whoever asks for it.
    private static bool Fits(Fact fact, FactValue value) =>
        value is null || (fact.Kind == value.Kind && (value.Kind != FactKind.Choice || fact.Choices.Any(choice => choice.Id == value.ToString())));
}
