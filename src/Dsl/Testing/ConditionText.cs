using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Testing;

/// <summary>Says conditions of a model as they would be written in its file.</summary>
internal sealed class ConditionText
{
    // What is counted is told one by one up to here.
    private const int Few = 6;

    private readonly AuthorityModel _model;
    private readonly Dictionary<string, Fact> _facts;
    private readonly Dictionary<string, LevelOfNeed> _help;
    private readonly Dictionary<int, string> _names = [];
    private readonly Dictionary<ValueList<Condition>, string> _scores = [];

    public ConditionText(AuthorityModel model)
    {
        _model = model;
        _facts = model.Authority.Facts.ToDictionary(fact => fact.Id, StringComparer.Ordinal);
        _help = model.Authority.Levels.ToDictionary(level => "help-at-" + level.Id, StringComparer.Ordinal);
        foreach (var indicator in model.Authority.Indicators)
        {
            _names[indicator.Decision] = "met " + indicator.Id;
        }

        foreach (var level in model.Authority.Levels)
        {
            _names[model.Authority.LevelDecisions[level.Order - 1]] = "level >= " + level.Id;
        }

        foreach (var score in model.Authority.Scores)
        {
            var totals = ScoreTotals.Of(model, score);
            foreach (var total in totals.Decisions)
            {
                _scores[totals.Points] = score.Id;
                _names[total.Value] = score.Bands.FirstOrDefault(band => band.From == total.Key) is { } band ? $"{score.Id} >= {band.Id}" : TotalOf(score.Id, total.Key);
            }
        }

        foreach (var grid in model.Authority.Grids)
        {
            foreach (var outcome in grid.Outcomes)
            {
                Name(GridTables.Asked(model, outcome.DecisionOrAbove), $"{grid.Id} >= {outcome.Id}");
                Name(GridTables.Asked(model, outcome.Decision), $"{grid.Id} is {outcome.Id}");
            }
        }

        void Name(int? decision, string name)
        {
            if (decision is { } known)
            {
                _names[known] = name;
            }
        }
    }

    /// <summary>The fact of a variable; null for a judgement that is asked for by the name of its bullet alone.</summary>
    public Fact? FactOf(Variable variable) => _facts.TryGetValue(variable.Fact, out var fact) ? fact : null;

    /// <summary>The words of a condition.</summary>
    public string Of(Condition condition) => condition switch
    {
        Condition.Always always => always.Value ? "always" : "never",
        Condition.InSet test => Of(test),
        Condition.Knows knows => ConditionWording.Knows(knows.Fact, knows.IsKnown),
        Condition.Refers reference => NameOf(reference.Decision),
        Condition.Not not => "not " + Within(not.Operand),
        Condition.AtLeast several => Of(several),
        _ => throw new InvalidOperationException("there is no such condition"),
    };

    /// <summary>Whether a condition is a comparison together with what makes its fact apply, which nobody writes there.</summary>
    public static bool IsApplying(Condition condition) =>
        condition is Condition.AtLeast { Least: 2, Operands: { Count: 2 } parts } && parts[0] is Condition.AtLeast { Least: 1, Operands: { Count: 2 } either } && either[0] is Condition.Knows { IsKnown: true };

    private string Of(Condition.InSet test)
    {
        var variable = _model.Variables[test.Variable];
        return ConditionWording.Of(test, variable, FactOf(variable), _help.TryGetValue(variable.Fact, out var level) ? level : null);
    }

    private string Of(Condition.AtLeast several)
    {
        if (IsApplying(several))
        {
            return Of(several.Operands[1]);
        }

        if (_scores.TryGetValue(several.Operands, out var score))
        {
            return TotalOf(score, several.Least);
        }

        var isAll = several.Least == several.Operands.Count;
        if (several.Operands.Count > Few)
        {
            var (first, count) = (Within(several.Operands[0]), several.Operands.Count);
            return (isAll ? "all of " : several.Least == 1 ? "any of " : $"at least {several.Least} of ") + $"the {count} from {first} on";
        }

        return isAll || several.Least == 1
            ? string.Join(isAll ? " and " : " or ", several.Operands.Select(Within))
            : $"at least {several.Least} of ({string.Join(", ", several.Operands.Select(Of))})";
    }

    private static string TotalOf(string score, int total) => $"{score} total >= {total.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    private string Within(Condition condition) =>
        condition is Condition.AtLeast several && several.Operands.Count > 1 && !IsApplying(several) && (several.Least == 1 || several.Least == several.Operands.Count) ? "(" + Of(condition) + ")" : Of(condition);

    private string NameOf(int decision)
    {
        if (_names.TryGetValue(decision, out var known))
        {
            return known;
        }

        var name = _model.Decisions[decision].Name;
        return name.StartsWith("definition ", StringComparison.Ordinal) ? name.Substring("definition ".Length)
            : name.StartsWith("part of a condition", StringComparison.Ordinal) ? Within(_model.Decisions[decision].Condition)
            : name;
    }
}
