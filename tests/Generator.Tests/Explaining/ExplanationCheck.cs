using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Model;
using Thresholds.Generator.Tests.Equivalence;

namespace Thresholds.Generator.Tests.Explaining;

/// <summary>Says what is wrong with the explanations of one case.</summary>
internal sealed class ExplanationCheck(AuthorityModel model)
{
    private const int FewFacts = 7;

    // A document that asks what is unknown is not the surer the more is known.
    private readonly bool _grows = !model.Decisions.SelectMany(decision => decision.Condition.Everything()).OfType<Condition.Knows>().Any(knows => !knows.IsKnown);

    /// <summary>How many answers the facts named in their explanation made certain.</summary>
    public int Upheld { get; private set; }

    /// <summary>How many sets of facts were compared with every subset of what is known.</summary>
    public int Enumerated { get; private set; }

    /// <summary>In words; null when nothing is wrong.</summary>
    /// <param name="one">The case.</param>
    /// <param name="expected">Its assessment without compiled code.</param>
    /// <param name="actual">Its assessment by the evaluator.</param>
    public string? Problem(RandomCase one, IAssessment expected, IAssessment actual)
    {
        foreach (var indicator in model.Authority.Indicators)
        {
            var explanation = Explanation.Of(expected, indicator);
            if (explanation != Explanation.Of(actual, indicator))
            {
                return $"'{indicator.Id}' is explained in two ways";
            }

            if (Contradiction(explanation.Why) is { } contradiction)
            {
                return $"'{indicator.Id}': {contradiction}";
            }

            if (explanation.Truth != Truth.Unknown && !IsUpheld(one, expected, indicator, explanation))
            {
                return $"'{indicator.Id}' is not certain by the facts that are said to decide: {string.Join("; ", explanation.Because)}";
            }
        }

        return model.Authority.Levels.Select(level => ProblemOf(level, one, expected, actual)).FirstOrDefault(problem => problem is not null);
    }

    private string? ProblemOf(LevelOfNeed level, RandomCase one, IAssessment expected, IAssessment actual)
    {
        var explanation = LevelExplanation.Of(actual, level);
        if (explanation != LevelExplanation.Of(expected, level))
        {
            return $"level '{level.Id}' is explained in two ways";
        }

        var decision = model.Authority.LevelDecisions[level.Order - 1];
        bool Holds(IEnumerable<string> facts) => actual.Reassess(facts.ToDictionary(fact => fact, fact => one.Facts[fact])).Decide(decision) == explanation.Truth;
        foreach (var set in explanation.Holding.Select(set => set.Select(fact => fact.Id).ToList()))
        {
            if (!Holds(set) || set.Exists(fact => Holds(set.Where(other => other != fact))))
            {
                return $"level '{level.Id}' does not rest on just {string.Join(", ", set)}";
            }
        }

        if (explanation.Truth == Truth.Unknown)
        {
            return explanation.Holding.Count == 0 ? null : $"level '{level.Id}' is open and yet rests on something";
        }

        if (explanation.Holding.Count == 0)
        {
            return $"level '{level.Id}' rests on nothing";
        }

        if (!explanation.HasMore && _grows && one.Facts.Count <= FewFacts)
        {
            Enumerated++;
            var least = Subsets([.. model.Authority.Facts.Select(fact => fact.Id).Where(one.Facts.ContainsKey)]).Where(Holds).ToList();
            least = [.. least.Where(set => !least.Exists(other => other.Count < set.Count && other.All(set.Contains)))];
            var found = explanation.Holding.Select(set => string.Join(" ", set.Select(fact => fact.Id)));
            if (!least.Select(set => string.Join(" ", set)).ToHashSet().SetEquals(found))
            {
                return $"level '{level.Id}' rests on {string.Join(" or ", least.Select(set => $"({string.Join(", ", set)})"))}";
            }
        }

        return null;
    }

    // Knowing only what is said to decide, the answer is the same.
    private bool IsUpheld(RandomCase one, IAssessment expected, Indicator indicator, Explanation explanation)
    {
        if (!_grows || IsJoint(explanation.Why))
        {
            return true;
        }

        Upheld++;
        var named = explanation.Because.Select(part => part.Fact?.Id).ToHashSet();
        var facts = one.Facts.Where(fact => named.Contains(fact.Key) || model.Implications.Any(implied => implied.Known == fact.Key && named.Contains(implied.Fact)));
        return expected.Reassess(facts.ToDictionary()).Decide(indicator.Decision) == explanation.Truth;
    }

    // Parts that are open each by itself decide together: by what else is known of them.
    private static bool IsJoint(ExplainedCondition part) => part.Decides && ((part.Truth != Truth.Unknown && part.Parts.Any(inner => inner.Decides && inner.Truth == Truth.Unknown)) || part.Parts.Any(IsJoint));

    private static string? Contradiction(ExplainedCondition part)
    {
        var yes = part.Parts.Count(inner => inner.Truth == Truth.Yes);
        var no = part.Parts.Count(inner => inner.Truth == Truth.No);
        var joined = part.Words switch
        {
            _ when part.Parts.Count == 0 => part.Truth,
            "all of" => no > 0 ? Truth.No : yes == part.Parts.Count ? Truth.Yes : Truth.Unknown,
            "one of" => yes > 0 ? Truth.Yes : no == part.Parts.Count ? Truth.No : Truth.Unknown,
            "not" => part.Parts[0].Truth switch { Truth.Yes => Truth.No, Truth.No => Truth.Yes, _ => Truth.Unknown },
            _ when part.Words.StartsWith("at least ", StringComparison.Ordinal) => part.Truth,
            _ => part.Parts[0].Truth,
        };
        return joined != Truth.Unknown && joined != part.Truth
            ? $"'{part.Words}' is {part.Truth}, while its parts make it {joined}"
            : part.Parts.Select(Contradiction).FirstOrDefault(inner => inner is not null);
    }

    private static IEnumerable<List<string>> Subsets(List<string> facts) =>
        Enumerable.Range(0, 1 << facts.Count).Select(bits => facts.Where((_, place) => (bits >> place & 1) == 1).ToList());
}
