using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Interpretation;

/// <summary>Runs examples.</summary>
public static class ExampleRunner
{
    /// <summary>What an assessment answers instead of what an example expects, in words; null where it answers as expected.</summary>
    /// <param name="expectation">The expectation.</param>
    /// <param name="assessment">The assessment of the example's case.</param>
    public static string? Differs(Expectation expectation, IAssessment assessment)
    {
        switch (expectation.Kind)
        {
            case ExpectationKind.Level:
                return Differs(expectation, assessment.IndicatedLevel, "indicated");
            case ExpectationKind.PossibleLevel:
                return Differs(expectation, assessment.PossibleLevel, "possible");
            case ExpectationKind.Asks:
                var asked = Questions.For(assessment).Select(question => question.Fact.Id).ToList();
                return asked.Contains(expectation.Fact ?? "") ? null : asked.Count == 0 ? "nothing is left to ask" : "what is asked is " + string.Join(", ", asked.Take(5));
        }

        var truths = expectation.Decisions.Select(assessment.Decide).ToList();
        var truth = truths.Contains(Truth.Yes) ? Truth.Yes : truths.Contains(Truth.Unknown) ? Truth.Unknown : Truth.No;
        var wanted = expectation.Kind switch { ExpectationKind.Yes => Truth.Yes, ExpectationKind.No => Truth.No, _ => Truth.Unknown };
        return truth == wanted ? null : truth switch
        {
            Truth.Yes => "it is so",
            Truth.No => "it is not so",
            _ => "that is open",
        };
    }

    /// <summary>The facts of an example, by name.</summary>
    /// <param name="example">The example.</param>
    public static IReadOnlyDictionary<string, FactValue> Facts(ExampleCase example)
    {
        var facts = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        foreach (var given in example.Facts)
        {
            facts[given.Fact] = given.Value;
        }

        return facts;
    }

    private static string? Differs(Expectation expectation, LevelOfNeed? level, string what) =>
        (level?.Order ?? 0) == expectation.Level ? null : level is null ? $"no level is {what}" : $"the level that is {what} is '{level.Id}'";
}
