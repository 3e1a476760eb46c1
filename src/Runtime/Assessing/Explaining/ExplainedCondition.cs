using System.Collections.Generic;
using System.Linq;

namespace Thresholds;

/// <summary>A condition, or a part of one, as it stands in a case.</summary>
/// <param name="Words">A comparison as it would be written in a <c>.thr</c> file, such as <c>attendance in 50%..90%</c>; of a group "all of", "one of" or
/// "at least 2 of"; "not"; of what is decided elsewhere its name, such as <c>definition young-carer</c>.</param>
/// <param name="Truth">Whether it holds. Of what the document names (a bullet, a definition, a level) and of comparisons the answer is exact. Of a group
/// within a condition it is what follows from its parts: open where none of them settles it, even if together they do.</param>
/// <param name="Decides">Whether the answer of the whole rests on it: what is certain on parts that are, what is open on parts that are open.</param>
/// <param name="Fact">The fact that a comparison asks for, with what is known of it; null of everything else.</param>
/// <param name="Parts">What it is made of. A name that came up before, or that the answer does not rest on, is not taken apart.</param>
public sealed record ExplainedCondition(string Words, Truth Truth, bool Decides, ExplainedFact? Fact, ValueList<ExplainedCondition> Parts)
{
    /// <summary>Explains a decision.</summary>
    /// <param name="assessment">The case.</param>
    /// <param name="decision">The number of the decision: of a guard, a trigger, an outcome, or any other.</param>
    /// <exception cref="System.ArgumentNullException">There is no assessment.</exception>
    /// <exception cref="System.ArgumentOutOfRangeException">There is no decision of that number.</exception>
    /// <remarks>Takes time linear in the conditions that the decision stands on.</remarks>
    public static ExplainedCondition Of(IAssessment assessment, int decision) =>
        new ConditionTracer(assessment ?? throw new System.ArgumentNullException(nameof(assessment))).Trace(decision);

    /// <summary>The comparisons that the answer rests on, in the order they are written, each once.</summary>
    /// <remarks>Of a fact that is compared it is not said besides that it is known, as facts that apply only in some cases ask.</remarks>
    public ValueList<ExplainedCondition> Because
    {
        get
        {
            var leaves = Leaves().Where(leaf => leaf.Decides).Distinct().ToList();
            var compared = new HashSet<string>(leaves.Where(leaf => !leaf.AsksForKnowledge).Select(leaf => leaf.Fact?.Id ?? ""));
            return leaves.Where(leaf => !(leaf.AsksForKnowledge && leaf.Truth == Truth.Yes && compared.Contains(leaf.Fact?.Id ?? ""))).ToValueList();
        }
    }

    /// <summary>Whether it asks that something is known, which a comparison of the same fact asks as well.</summary>
    private bool AsksForKnowledge => Fact is { } fact && Words == ConditionWording.Knows(fact.Id, true);

    private IEnumerable<ExplainedCondition> Leaves() => Fact is not null ? new[] { this } : Parts.SelectMany(part => part.Leaves());
}
