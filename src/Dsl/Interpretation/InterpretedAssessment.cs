using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Interpretation;

/// <summary>The answers of the interpreter. Each is worked out when first asked for.</summary>
internal sealed class InterpretedAssessment(Interpreter interpreter, AuthorityModel model, IReadOnlyDictionary<string, FactValue> facts, DateTime asOf, Func<int, Truth> decide) : IAssessment
{
    private readonly Truth[] _answers = new Truth[model.Decisions.Count];

    public Authority Authority => model.Authority;

    public LevelOfNeed? IndicatedLevel => Highest(truth => truth == Truth.Yes);

    public LevelOfNeed? PossibleLevel => Highest(truth => truth != Truth.No);

    public DateTime? AsOf => model.UsesWindows ? asOf : null;

    public Truth Decide(int decision)
    {
        if (decision < 0 || decision >= _answers.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(decision));
        }

        if (_answers[decision] == 0)
        {
            _answers[decision] = decide(decision);
        }

        return _answers[decision];
    }

    public FactValue? ValueOf(string fact) => facts.TryGetValue(fact, out var value) ? value : null;

    public IAssessment Reassess(IReadOnlyDictionary<string, FactValue> others)
    {
        FactCheck.Require(Authority, others);
        return interpreter.Assess(others, asOf);
    }

    private LevelOfNeed? Highest(Func<Truth, bool> reached) => Authority.Levels.LastOrDefault(level => reached(Decide(Authority.LevelDecisions[level.Order - 1])));
}
