using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Analysis;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Interpretation;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Testing;

/// <summary>Some mutants beside their original in one model, so that what they share is decided once.</summary>
/// <remarks>Of each mutant the model holds, after the decisions of the original, those that it changes and those that stand on them. It serves one thread.</remarks>
internal sealed class MutantBatch
{
    private const int Nodes = 50_000;
    private const int Rounds = 100;
    private const int LongestText = 80;

    private readonly AuthorityModel _original;
    private readonly DecisionCone _cone;
    private readonly Sayable _sayable;
    private readonly IReadOnlyList<Mutation> _mutations;
    private readonly List<IReadOnlyList<int>> _touched = [];
    private readonly List<Dictionary<int, int>> _numbers = [];
    private readonly AuthorityModel _together;
    private readonly DecisionPlan _plan;
    private readonly StateSpace _space;
    private readonly WitnessFinder _witnesses;

    private MutantBatch(AuthorityModel original, DecisionCone cone, Sayable sayable, IReadOnlyList<Mutation> mutations)
    {
        (_original, _cone, _sayable, _mutations) = (original, cone, sayable, mutations);
        var decisions = original.Decisions.ToList();
        foreach (var mutation in mutations)
        {
            var touched = cone.Over(mutation.Changed.Select(decision => decision.Index));
            var numbers = touched.Select((decision, place) => (decision, place)).ToDictionary(pair => pair.decision, pair => decisions.Count + pair.place);
            var changed = mutation.Changed.ToDictionary(decision => decision.Index);
            decisions.AddRange(touched.Select(decision => new Decision(
                numbers[decision], original.Decisions[decision].Name, Moved(changed.TryGetValue(decision, out var other) ? other.Condition : original.Decisions[decision].Condition, numbers))));
            _touched.Add(touched);
            _numbers.Add(numbers);
        }

        _together = original with
        {
            Authority = original.Authority with { DecisionCount = decisions.Count, Rules = original.Authority.Rules with { Decisions = decisions.ToValueList() } },
        };
        HasTooManyCells = original.Variables.Any(variable => new CellSpace(_together).Count(variable.Index) > Syntax.Limits.Cells);
        _plan = HasTooManyCells ? DecisionPlan.Of(original) : DecisionPlan.Of(_together);
        _space = new StateSpace(HasTooManyCells ? original : _together, _plan);
        _witnesses = new WitnessFinder(_space);
    }

    // The constants of all of them cut a fact into more parts than can be kept apart.
    private bool HasTooManyCells { get; }

    /// <summary>What comes of some mutations, in their order.</summary>
    /// <param name="original">The document.</param>
    /// <param name="cone">Which of its decisions stand on which.</param>
    /// <param name="sayable">What examples of it can speak of.</param>
    /// <param name="mutations">The mutations.</param>
    public static IReadOnlyList<TestedMutant> Judge(AuthorityModel original, DecisionCone cone, Sayable sayable, IReadOnlyList<Mutation> mutations)
    {
        var batch = new MutantBatch(original, cone, sayable, mutations);
        if (!batch.HasTooManyCells)
        {
            return batch.Judge();
        }

        return mutations.Count == 1
            ? [new TestedMutant(mutations[0], MutantVerdict.NotProven, null, null)]
            : [.. Judge(original, cone, sayable, [.. mutations.Take(mutations.Count / 2)]), .. Judge(original, cone, sayable, [.. mutations.Skip(mutations.Count / 2)])];
    }

    private TestedMutant[] Judge()
    {
        var tooLarge = new HashSet<int>(_plan.TooLarge);
        var judged = new TestedMutant?[_mutations.Count];
        for (var i = 0; i < judged.Length; i++)
        {
            judged[i] = _numbers[i].Values.Any(tooLarge.Contains) ? new TestedMutant(_mutations[i], MutantVerdict.NotProven, null, null) : null;
        }

        foreach (var example in _original.Examples)
        {
            var answers = _plan.Assess(ExampleRunner.Facts(example), example.AsOf ?? DateTime.MinValue);
            for (var i = 0; i < judged.Length; i++)
            {
                if (judged[i] is null && Fails(example, i, answers))
                {
                    judged[i] = new TestedMutant(_mutations[i], MutantVerdict.Killed, example.Id, null);
                }
            }
        }

        return [.. judged.Select((known, i) => known ?? Prove(i))];
    }

    private bool Fails(ExampleCase example, int mutant, IAssessment answers)
    {
        var numbers = _numbers[mutant];
        IAssessment? mutated = null;
        foreach (var expectation in example.Expectations)
        {
            // What no touched decision bears on is as before.
            var bears = expectation.Kind is ExpectationKind.Level or ExpectationKind.PossibleLevel or ExpectationKind.Asks || expectation.Decisions.Any(numbers.ContainsKey);
            if (bears && ExampleRunner.Differs(expectation, mutated ??= Mutated(mutant, answers)) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private MutantAssessment Mutated(int mutant, IAssessment answers)
    {
        var changed = _mutations[mutant].Changed.ToDictionary(decision => decision.Index);
        var rules = _original.Authority.Rules;
        return new MutantAssessment(
            answers,
            _original.Authority with { Rules = rules with { Decisions = rules.Decisions.Select(decision => changed.TryGetValue(decision.Index, out var other) ? other : decision).ToValueList() } },
            _numbers[mutant]);
    }

    // What is the same in all that it stands on is the same. Whatever else an example can speak of is compared by diagrams.
    private TestedMutant Prove(int mutant)
    {
        var changed = new HashSet<int>(_mutations[mutant].Changed.Select(decision => decision.Index));
        var levels = new HashSet<int>(_original.Authority.LevelDecisions);
        var differing = new HashSet<int>();
        var isProven = true;
        foreach (var decision in _touched[mutant])
        {
            if (!changed.Contains(decision) && !References(_original.Decisions[decision].Condition).Any(differing.Contains))
            {
                continue;
            }

            bool isSame;
            Proposal? proposal;
            try
            {
                _space.Builder.Allow(Nodes);
                (isSame, proposal) = levels.Contains(decision) ? CompareLevel(mutant, decision)
                    : StandsOnLevel(mutant, decision) ? (false, null)
                    : Compare(mutant, Raw(decision), Raw(_numbers[mutant][decision]));
            }
            catch (DiagramTooLargeException)
            {
                (isSame, proposal) = (false, null);
            }

            if (proposal is not null)
            {
                return Survivor(mutant, proposal);
            }

            if (!isSame)
            {
                differing.Add(decision);
                isProven &= !_sayable.Speaks(decision);
            }
        }

        return isProven ? new TestedMutant(_mutations[mutant], MutantVerdict.Equivalent, null, null)
            : FromKnownCases(mutant) is { } found ? Survivor(mutant, found)
            : new TestedMutant(_mutations[mutant], MutantVerdict.NotProven, null, null);
    }

    private bool StandsOnLevel(int mutant, int decision) =>
        _cone.StandsOnLevel(decision)
        || _mutations[mutant].Changed.Any(changed => changed.Index == decision && References(changed.Condition).Any(_cone.StandsOnLevel));

    // The states in which one holds and the other does not. When there are none, then no case has other answers, whatever is unknown.
    private (bool IsSame, Proposal? Proposal) Compare(int mutant, int was, int becomes)
    {
        var lost = _space.Builder.Without(was, becomes);
        var gained = _space.Builder.Without(becomes, was);
        var cases = new[] { lost, gained }.Where(_space.IsPossible).Select(states => _witnesses.Find(states)).OfType<CaseWitness>().OrderBy(witness => witness.Facts.Count).ToList();
        return (!_space.IsPossible(_space.Builder.Or(lost, gained)), cases.Select(witness => Telling(mutant, witness)).FirstOrDefault(found => found is not null));
    }

    // A level is reached by one of many. States in which another than what changed reaches it are left out until none is left or one tells.
    private (bool IsSame, Proposal? Proposal) CompareLevel(int mutant, int decision)
    {
        var was = Operands(decision);
        var becomes = Operands(_numbers[mutant][decision]);
        var common = was.Intersect(becomes).ToList();
        var before = Any(was.Except(common));
        var after = Any(becomes.Except(common));
        var states = _space.Builder.Or(_space.Builder.Without(before, after), _space.Builder.Without(after, before));
        for (var round = 0; round < Rounds; round++)
        {
            if (!_space.IsPossible(states))
            {
                return (true, null);
            }

            if (_witnesses.Find(states) is not { } witness)
            {
                break;
            }

            if (Telling(mutant, witness) is { } found)
            {
                return (false, found);
            }

            var answers = Answers(witness);
            var reaching = common.Where(other => answers.Decide(other) == Truth.Yes).ToList();
            if (reaching.Count == 0)
            {
                break;
            }

            states = reaching.Aggregate(states, (left, other) => _space.Builder.Without(left, Raw(other)));
        }

        return (false, null);
    }

    private int Any(IEnumerable<int> decisions) => decisions.Aggregate(DiagramBuilder.No, (node, decision) => _space.Builder.Or(node, Raw(decision)));

    // What an exact level stands on; of one that is never reached, nothing.
    private List<int> Operands(int decision) => [.. References(_together.Decisions[decision].Condition)];

    private int Raw(int decision) => _space.Diagrams.Of(decision);

    // Cases that are to hand: those of the examples, and for each bullet one in which it is met.
    private Proposal? FromKnownCases(int mutant)
    {
        foreach (var example in _original.Examples)
        {
            var answers = _plan.Assess(ExampleRunner.Facts(example), example.AsOf ?? DateTime.MinValue);
            if (_sayable.Telling(answers, Mutated(mutant, answers), _numbers[mutant].Keys) is { } telling)
            {
                return new Proposal(CaseText.Of(example.Facts, example.AsOf), telling.Text);
            }
        }

        foreach (var indicator in _original.Authority.Indicators.Where(indicator => !_cone.StandsOnLevel(indicator.Decision)))
        {
            try
            {
                _space.Builder.Allow(Nodes);
                if (_witnesses.Find(Raw(indicator.BaseDecision)) is { } witness && Telling(mutant, witness) is { } found)
                {
                    return found;
                }
            }
            catch (DiagramTooLargeException)
            {
                // The next may be smaller.
            }
        }

        return null;
    }

    private Proposal? Telling(int mutant, CaseWitness witness)
    {
        var answers = Answers(witness);
        return _sayable.Telling(answers, Mutated(mutant, answers), _numbers[mutant].Keys) is { } telling ? new Proposal(CaseText.Of(witness.Facts, witness.AsOf), telling.Text) : null;
    }

    private IAssessment Answers(CaseWitness witness) => _plan.Assess(witness.Facts.ToDictionary(given => given.Fact, given => given.Value), witness.AsOf ?? DateTime.MinValue);

    private TestedMutant Survivor(int mutant, Proposal proposal)
    {
        var mutation = _mutations[mutant];
        return new TestedMutant(mutation, MutantVerdict.Survived, null, new ProposedExample("shows-" + mutation.Name, Text(mutation), proposal.Case, proposal.Expectation));
    }

    private static string Text(Mutation mutation) =>
        $"{mutation.Name}, told from {(mutation.Becomes.Length <= LongestText ? mutation.Becomes : mutation.Becomes.Substring(0, LongestText).TrimEnd() + " …")}";

    private static IEnumerable<int> References(Condition condition) => condition.Everything().OfType<Condition.Refers>().Select(reference => reference.Decision);

    private static Condition Moved(Condition condition, Dictionary<int, int> numbers)
    {
        switch (condition)
        {
            case Condition.Refers reference when numbers.TryGetValue(reference.Decision, out var number):
                return new Condition.Refers(number);
            case Condition.Not not:
                return new Condition.Not(Moved(not.Operand, numbers));
            case Condition.AtLeast several:
                return several with { Operands = several.Operands.Select(operand => Moved(operand, numbers)).ToValueList() };
            default:
                return condition;
        }
    }

    private sealed record Proposal(string Case, string Expectation);
}
