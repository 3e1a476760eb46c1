using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Thresholds.Analysis.Tests.BruteForce;
using Thresholds.Dsl.Model;

namespace Thresholds.Analysis.Tests.Solver;

/// <summary>The conditions of a model in the language of SMT solvers: numbers stay numbers, nothing is cut into cells or put into an order.</summary>
/// <remarks>A state is a value <c>x</c> for each variable, and for facts that conditions ask to be known, whether they are (<c>k</c>). What is certain
/// where such a fact is unknown is spelt out for each value that it can have.</remarks>
internal sealed class SmtModel
{
    private readonly AuthorityModel _model;
    private readonly List<string> _asked;
    private readonly Dictionary<int, HashSet<string>> _facts = [];

    public SmtModel(AuthorityModel model)
    {
        _model = model;
        _asked = [.. model.Decisions.SelectMany(decision => Asked(decision.Condition)).Concat(model.Implications.Select(implication => implication.Known)).Distinct()];
    }

    /// <summary>The variables, their ranges, and what must be so of every case.</summary>
    public IEnumerable<string> Declarations()
    {
        foreach (var fact in _asked)
        {
            yield return $"(declare-const {Known(fact)} Bool)";
        }

        foreach (var variable in _model.Variables)
        {
            yield return $"(declare-const x{variable.Index} {(variable.IsWhole ? "Int" : "Real")})";
        }

        foreach (var variable in _model.Variables)
        {
            yield return $"(assert {Inside("x" + Text(variable.Index), variable, Interval.Closed(variable.Minimum, variable.Maximum))})";
            foreach (var narrow in _model.Variables.Where(narrow => narrow.Index != variable.Index && narrow.Fact == variable.Fact && variable.Window!.Covers(narrow.Window!))) // variables of one fact have windows
            {
                yield return $"(assert (>= x{variable.Index} x{narrow.Index}))";
            }
        }

        foreach (var implication in _model.Implications)
        {
            var variable = _model.Variables.First(variable => variable.Fact == implication.Fact);
            yield return $"(assert (=> {Known(implication.Known)} (= x{variable.Index} {(implication.Value ? 1 : 0)})))";
            foreach (var contrary in _model.Implications.Where(other => other.Fact == implication.Fact && other.Value != implication.Value))
            {
                yield return $"(assert (not (and {Known(implication.Known)} {Known(contrary.Known)})))";
            }
        }

        // Each decision is a function of what the facts are that conditions ask to be known.
        var parameters = string.Join(" ", _asked.SelectMany(fact => VariablesOf(fact).Select(variable => $"(y{variable.Index} {(variable.IsWhole ? "Int" : "Real")})").Prepend($"(j{Known(fact)} Bool)")));
        var defined = new HashSet<int>();
        foreach (var decision in _model.Decisions.SelectMany(decision => InOrder(decision.Index, defined)))
        {
            yield return $"(define-fun d{decision} ({parameters}) Bool {Text(_model.Decisions[decision].Condition)})";
        }
    }

    /// <summary>That one of some decisions or another is certain.</summary>
    public string Certain(IEnumerable<int> decisions)
    {
        var several = decisions.ToList();
        var named = several.SelectMany(FactsOf).ToHashSet();
        var asked = _asked.Where(named.Contains).ToList();
        IEnumerable<Dictionary<string, IReadOnlyList<decimal>?>> ways = [[]];
        foreach (var fact in asked)
        {
            var values = new FactOptions(_model, _model.Authority.Facts.First(known => known.Id == fact)).Values.Select(value => (IReadOnlyList<decimal>?)value).Append(null).ToList();
            ways = [.. ways.SelectMany(_ => values, (way, value) => new Dictionary<string, IReadOnlyList<decimal>?>(way) { [fact] = value })];
        }

        // For each way in which the unknown facts can turn out.
        return "(and true " + string.Join(" ", ways.Select(way =>
        {
            var arguments = string.Join(" ", _asked.SelectMany(fact => Arguments(fact, way.GetValueOrDefault(fact), !way.ContainsKey(fact))));
            var condition = "(or false " + string.Join(" ", several.Select(decision => Call(decision, arguments))) + ")";
            var premises = way.SelectMany(pair => Premises(pair.Key, pair.Value)).ToList();
            return premises.Count == 0 ? condition : $"(=> (and {string.Join(" ", premises)}) {condition})";
        })) + ")";
    }

    private static string Known(string fact) => "k_" + fact.Replace('-', '_');

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string> Asked(Condition condition) => condition switch
    {
        Condition.Knows knows => [knows.Fact],
        Condition.Not not => Asked(not.Operand),
        Condition.AtLeast several => several.Operands.SelectMany(Asked),
        _ => [],
    };

    // When this way counts: the fact is known, or it is unknown and can turn out like this.
    private IEnumerable<string> Premises(string fact, IReadOnlyList<decimal>? value)
    {
        if (value is null)
        {
            yield return Known(fact);
            yield break;
        }

        yield return $"(not {Known(fact)})";
        foreach (var implication in _model.Implications.Where(implication => implication.Fact == fact && (value[0] == 1) != implication.Value))
        {
            yield return $"(not {Known(implication.Known)})";
        }
    }

    private static string Call(int decision, string arguments) => arguments.Length == 0 ? "d" + Text(decision) : $"(d{decision} {arguments})";

    private IEnumerable<Variable> VariablesOf(string fact) => _model.Variables.Where(variable => variable.Fact == fact);

    private IEnumerable<string> Arguments(string fact, IReadOnlyList<decimal>? value, bool isOfNoConcern) =>
        VariablesOf(fact).Select((variable, index) => value is null ? "x" + Text(variable.Index) : Number(value[index], variable)).Prepend(isOfNoConcern ? Known(fact) : value is null ? "true" : "false");

    // Models hold no circles.
    private IEnumerable<int> InOrder(int decision, HashSet<int> defined)
    {
        if (!defined.Add(decision))
        {
            yield break;
        }

        foreach (var reference in References(_model.Decisions[decision].Condition).SelectMany(reference => InOrder(reference, defined)))
        {
            yield return reference;
        }

        yield return decision;
    }

    private static IEnumerable<int> References(Condition condition) => condition switch
    {
        Condition.Refers reference => [reference.Decision],
        Condition.Not not => References(not.Operand),
        Condition.AtLeast several => several.Operands.SelectMany(References),
        _ => [],
    };

    private HashSet<string> FactsOf(Condition condition) => condition switch
    {
        Condition.InSet test => [_model.Variables[test.Variable].Fact],
        Condition.Knows knows => [knows.Fact],
        Condition.Refers reference => FactsOf(reference.Decision),
        Condition.Not not => FactsOf(not.Operand),
        Condition.AtLeast several => [.. several.Operands.SelectMany(FactsOf)],
        _ => [],
    };

    private HashSet<string> FactsOf(int decision)
    {
        if (!_facts.TryGetValue(decision, out var facts))
        {
            _facts[decision] = facts = FactsOf(_model.Decisions[decision].Condition);
        }

        return facts;
    }

    private string Text(Condition condition)
    {
        switch (condition)
        {
            case Condition.Always always:
                return always.Value ? "true" : "false";
            case Condition.InSet test:
                var variable = _model.Variables[test.Variable];
                var value = (_asked.Contains(variable.Fact) ? "y" : "x") + Text(variable.Index);
                return "(or false " + string.Join(" ", test.Set.Select(interval => Inside(value, variable, interval))) + ")";
            case Condition.Knows knows:
                return knows.IsKnown ? "j" + Known(knows.Fact) : $"(not j{Known(knows.Fact)})";
            case Condition.Refers reference:
                return Call(reference.Decision, string.Join(" ", _asked.SelectMany(fact => VariablesOf(fact).Select(other => "y" + Text(other.Index)).Prepend("j" + Known(fact)))));
            case Condition.Not not:
                return $"(not {Text(not.Operand)})";
            case Condition.AtLeast several:
                var operands = string.Join(" ", several.Operands.Select(Text));
                return several.Operands.Count == 0 ? (several.Least <= 0 ? "true" : "false")
                    : several.Least == several.Operands.Count ? $"(and {operands})"
                    : several.Least == 1 ? $"(or {operands})"
                    : $"(>= (+ 0 {string.Join(" ", several.Operands.Select(operand => $"(ite {Text(operand)} 1 0)"))}) {several.Least})";
            default:
                throw new InvalidOperationException("there is no such condition");
        }
    }

    private static string Inside(string value, Variable variable, Interval interval)
    {
        var low = interval.Low is { } least ? $"({(interval.IncludesLow ? ">=" : ">")} {value} {Number(least, variable)})" : "true";
        var high = interval.High is { } most ? $"({(interval.IncludesHigh ? "<=" : "<")} {value} {Number(most, variable)})" : "true";
        return $"(and {low} {high})";
    }

    // Whole variables are compared with whole numbers only.
    private static string Number(decimal number, Variable variable) => variable.IsWhole ? number.ToString("0", CultureInfo.InvariantCulture) : number.ToString("0.0###########", CultureInfo.InvariantCulture);
}
