using System;
using System.Collections.Generic;
using System.Linq;

namespace Thresholds;

/// <summary>Follows a condition through a case, from the whole to the comparisons it rests on.</summary>
internal sealed class ConditionTracer
{
    private readonly IAssessment _assessment;
    private readonly Rules _rules;
    private readonly HashSet<int> _told = new();

    public ConditionTracer(IAssessment assessment)
    {
        _assessment = assessment;
        _rules = assessment.Authority.Rules;
    }

    public ExplainedCondition Trace(int decision)
    {
        var truth = _assessment.Decide(decision);
        _told.Add(decision);
        return decision < _rules.Decisions.Count
            ? new ExplainedCondition(_rules.Decisions[decision].Name, truth, true, null, ValueList.Of(Trace(_rules.Decisions[decision].Condition, truth, true)))
            : new ExplainedCondition("decision", truth, true, null, default);
    }

    /// <summary>The facts on whose values it still depends whether decisions of an indicator hold, in the order they are written, each once.</summary>
    public IReadOnlyList<string> OpenFacts(Indicator indicator, IEnumerable<int> decisions)
    {
        // Without conditions all that is told is which facts the indicator depends on.
        var seen = new HashSet<int>();
        return (_rules.Decisions.Count == 0 ? indicator.Facts : decisions.SelectMany(decision => Open(new Condition.Refers(decision), seen))).Distinct().ToList();
    }

    // A part that is settled is so whatever the facts within it turn out to be.
    private IEnumerable<string> Open(Condition condition, HashSet<int> seen)
    {
        if (TruthOf(condition) != Truth.Unknown)
        {
            return Enumerable.Empty<string>();
        }

        return condition switch
        {
            Condition.InSet test => new[] { _rules.Variables[test.Variable].Fact },
            Condition.Not not => Open(not.Operand, seen),
            Condition.AtLeast several => several.Operands.SelectMany(operand => Open(operand, seen)),
            Condition.Refers reference when seen.Add(reference.Decision) => Open(_rules.Decisions[reference.Decision].Condition, seen),
            _ => Enumerable.Empty<string>(),
        };
    }

    private ExplainedCondition Trace(Condition condition, Truth truth, bool decides)
    {
        switch (condition)
        {
            case Condition.InSet test:
                var variable = _rules.Variables[test.Variable];
                var fact = _assessment.Authority.Fact(variable.Fact);
                return new ExplainedCondition(ConditionWording.Of(test, variable, fact, HelpAt(variable.Fact)), truth, decides, Explained(variable.Fact), default);
            case Condition.Knows knows:
                return new ExplainedCondition(ConditionWording.Knows(knows.Fact, knows.IsKnown), truth, decides, Explained(knows.Fact), default);
            case Condition.Always always:
                return new ExplainedCondition(always.Value ? "always" : "never", truth, decides, null, default);
            case Condition.Not not:
                return new ExplainedCondition("not", truth, decides, null, ValueList.Of(Trace(not.Operand, TruthTable.Not(truth), decides)));
            case Condition.Refers reference:
                var isTold = !decides || !_told.Add(reference.Decision);
                var parts = isTold ? default : ValueList.Of(Trace(_rules.Decisions[reference.Decision].Condition, truth, true));
                return new ExplainedCondition(_rules.Decisions[reference.Decision].Name, truth, decides, null, parts);
            case Condition.AtLeast several:
                return Several(several, truth, decides);
            default:
                throw new InvalidOperationException("there is no such condition");
        }
    }

    private ExplainedCondition Several(Condition.AtLeast several, Truth truth, bool decides)
    {
        var truths = several.Operands.Select(TruthOf).ToList();

        // Parts that are open each by itself may be certain together.
        var deciding = truths.Contains(truth) && Joined(several, truths) == truth ? truth : Truth.Unknown;
        var parts = several.Operands.Select((operand, place) => Trace(operand, truths[place], decides && truths[place] == deciding)).ToValueList();
        var words = several.Least == several.Operands.Count ? "all of" : several.Least == 1 ? "one of" : "at least " + ConditionWording.Number(several.Least) + " of";
        return new ExplainedCondition(words, truth, decides, null, parts);
    }

    private Truth TruthOf(Condition condition) => condition switch
    {
        Condition.Always always => always.Value ? Truth.Yes : Truth.No,
        Condition.Knows knows => (_assessment.ValueOf(knows.Fact) is not null) == knows.IsKnown ? Truth.Yes : Truth.No,
        Condition.InSet test => PossibleNumbers.Of(_rules, test.Variable, _assessment).Lie(test.Set),
        Condition.Refers reference => _assessment.Decide(reference.Decision),
        Condition.Not not => TruthTable.Not(TruthOf(not.Operand)),
        Condition.AtLeast several => Joined(several, several.Operands.Select(TruthOf).ToList()),
        _ => throw new InvalidOperationException("there is no such condition"),
    };

    private static Truth Joined(Condition.AtLeast several, List<Truth> truths)
    {
        var yes = truths.Count(truth => truth == Truth.Yes);
        return yes >= several.Least ? Truth.Yes : truths.Count - truths.Count(truth => truth == Truth.No) < several.Least ? Truth.No : Truth.Unknown;
    }

    // Whether help was given before is asked for by the level.
    private LevelOfNeed? HelpAt(string fact) => fact.StartsWith("help-at-", StringComparison.Ordinal) ? _assessment.Authority.Levels.FirstOrDefault(level => "help-at-" + level.Id == fact) : null;

    private ExplainedFact Explained(string name) => ExplainedFact.Of(_assessment, name);
}
