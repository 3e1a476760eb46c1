using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Thresholds.Analysis.Tests.BruteForce;
using Thresholds.Dsl.Model;

namespace Thresholds.Analysis.Tests.Solver;

/// <summary>The conditions of a model in the language of SMT solvers: numbers stay numbers, nothing is cut into cells or put into an order.</summary>
/// <remarks>A state is a value <c>x</c> for each variable, and for facts that conditions ask to be known, whether they are (<c>k</c>). A <b>way</b> says of
/// some of these facts that they are unknown and turn out to have a certain value. Whether a decision holds in a way is defined once, under a name, and what
/// does not hang on the way is the same in all: so that what is told to the solver grows with the parts of the conditions and not with their products.</remarks>
internal sealed class SmtModel
{
    private readonly AuthorityModel _model;
    private readonly List<Implication> _implications;
    private readonly List<string> _asked;
    private readonly Dictionary<string, FactOptions> _options = [];
    private readonly Dictionary<int, HashSet<string>> _facts = [];
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private List<string> _lines = [];

    public SmtModel(AuthorityModel model)
    {
        _model = model;

        // Facts of which no condition speaks are no part of a case, so that they are never known.
        _implications = [.. model.Implications.Where(implication => model.Authority.Facts.Any(fact => fact.Id == implication.Known))];
        _asked = [.. model.Decisions.SelectMany(decision => decision.Condition.Everything()).OfType<Condition.Knows>().Select(knows => knows.Fact).Concat(_implications.Select(implication => implication.Known)).Distinct()];
        Declare();
    }

    /// <summary>What was defined since the last time, for the solver to be told.</summary>
    public IEnumerable<string> TakeLines()
    {
        var lines = _lines;
        _lines = [];
        return lines;
    }

    /// <summary>The name for it being certain that one of some decisions or another holds.</summary>
    public string Certain(IReadOnlyCollection<int> decisions)
    {
        var asked = _asked.Where(fact => decisions.Any(decision => FactsOf(decision).Contains(fact))).ToList();
        IEnumerable<Dictionary<string, int>> ways = [[]];
        foreach (var fact in asked)
        {
            var options = DifferentOptions(fact, decisions);
            ways = [.. ways.SelectMany(way => options.Select(option => new Dictionary<string, int>(way) { [fact] = option }).Prepend(way))];
        }

        return Named(Junction("and", ways.Select(way => Implied(asked, way, Junction("or", decisions.Select(decision => Holds(decision, way)))))));
    }

    /// <summary>The contrary of something with a name.</summary>
    public static string Not(string name) => name switch
    {
        "true" => "false",
        "false" => "true",
        _ => name.StartsWith("(not ", StringComparison.Ordinal) ? name[5..^1] : $"(not {name})",
    };

    private void Declare()
    {
        foreach (var fact in _asked)
        {
            _lines.Add($"(declare-const {Known(fact)} Bool)");
        }

        foreach (var variable in _model.Variables)
        {
            _lines.Add($"(declare-const x{variable.Index} {(variable.IsWhole ? "Int" : "Real")})");
        }

        foreach (var variable in _model.Variables)
        {
            _lines.Add($"(assert {Inside("x" + Text(variable.Index), variable, Interval.Closed(variable.Minimum, variable.Maximum))})");
            foreach (var narrow in _model.Variables.Where(narrow => narrow.Index != variable.Index && narrow.Fact == variable.Fact && variable.Window!.Covers(narrow.Window!))) // variables of one fact have windows
            {
                _lines.Add($"(assert (>= x{variable.Index} x{narrow.Index}))");
            }
        }

        foreach (var implication in _implications)
        {
            var variable = _model.Variables.First(variable => variable.Fact == implication.Fact);
            _lines.Add($"(assert (=> {Known(implication.Known)} (= x{variable.Index} {(implication.Value ? 1 : 0)})))");
            foreach (var contrary in _implications.Where(other => other.Fact == implication.Fact && other.Value != implication.Value))
            {
                _lines.Add($"(assert (not (and {Known(implication.Known)} {Known(contrary.Known)})))");
            }
        }
    }

    // When a way counts: the facts that it does not name are known, the others unknown, and these can turn out like this.
    private string Implied(List<string> asked, Dictionary<string, int> way, string holds)
    {
        var against = asked.Select(fact => way.ContainsKey(fact) ? Known(fact) : Not(Known(fact)))
            .Concat(way.SelectMany(pair => _implications.Where(implication => implication.Fact == pair.Key && (Value(pair.Key, pair.Value)[0] == 1) != implication.Value)).Select(implication => Known(implication.Known)));
        return holds == "true" ? holds : Junction("or", against.Append(holds));
    }

    private string Holds(int decision, Dictionary<string, int> way)
    {
        var concerned = _asked.Where(fact => way.ContainsKey(fact) && FactsOf(decision).Contains(fact)).ToDictionary(fact => fact, fact => way[fact]);
        var key = $"{decision} {string.Join(" ", concerned.Select(pair => pair.Key + " " + Text(pair.Value)))}";
        if (!_names.TryGetValue(key, out var name))
        {
            _names[key] = name = Named(Text(_model.Decisions[decision].Condition, concerned));
        }

        return name;
    }

    // What is more than a name, or the contrary of one, gets a name.
    private string Named(string condition)
    {
        if (!condition.StartsWith('(') || (condition.StartsWith("(not ", StringComparison.Ordinal) && condition[5] != '('))
        {
            return condition;
        }

        if (!_names.TryGetValue(condition, out var name))
        {
            _names[condition] = name = "n" + Text(_names.Count);
            _lines.Add($"(declare-const {name} Bool)");
            _lines.Add($"(assert (= {name} {condition}))");
        }

        return name;
    }

    // Options that no test of these decisions tells apart turn out alike.
    private List<int> DifferentOptions(string fact, IReadOnlyCollection<int> decisions)
    {
        var reached = new HashSet<int>();
        foreach (var decision in decisions)
        {
            Reach(decision, reached);
        }

        var tests = reached.SelectMany(decision => _model.Decisions[decision].Condition.Everything()).OfType<Condition.InSet>().Where(test => _model.Variables[test.Variable].Fact == fact).ToList();
        var follows = _implications.Any(implication => implication.Fact == fact);
        return [.. Enumerable.Range(0, OptionsOf(fact).Values.Count).GroupBy(option =>
            string.Concat(tests.Select(test => IsIn(test, fact, option) ? '1' : '0')) + (follows && Value(fact, option)[0] == 1 ? "!" : "")).Select(alike => alike.First())];
    }

    private void Reach(int decision, HashSet<int> reached)
    {
        if (reached.Add(decision))
        {
            foreach (var reference in _model.Decisions[decision].Condition.Everything().OfType<Condition.Refers>())
            {
                Reach(reference.Decision, reached);
            }
        }
    }

    private HashSet<string> FactsOf(int decision)
    {
        if (!_facts.TryGetValue(decision, out var facts))
        {
            _facts[decision] = facts = [.. _model.Decisions[decision].Condition.Everything().SelectMany(condition => condition switch
            {
                Condition.InSet test => [_model.Variables[test.Variable].Fact],
                Condition.Knows knows => [knows.Fact],
                Condition.Refers reference => FactsOf(reference.Decision),
                _ => (IEnumerable<string>)[],
            })];
        }

        return facts;
    }

    private FactOptions OptionsOf(string fact)
    {
        if (!_options.TryGetValue(fact, out var options))
        {
            _options[fact] = options = new FactOptions(_model, _model.Authority.Facts.First(asked => asked.Id == fact));
        }

        return options;
    }

    private IReadOnlyList<decimal> Value(string fact, int option) => OptionsOf(fact).Values[option];

    private bool IsIn(Condition.InSet test, string fact, int option)
    {
        var number = Value(fact, option)[OptionsOf(fact).Variables.ToList().FindIndex(variable => variable.Index == test.Variable)];
        return test.Set.Any(interval => interval.Contains(number));
    }

    private string Text(Condition condition, Dictionary<string, int> way)
    {
        switch (condition)
        {
            case Condition.Always always:
                return always.Value ? "true" : "false";
            case Condition.InSet test:
                var variable = _model.Variables[test.Variable];
                return way.TryGetValue(variable.Fact, out var option) ? (IsIn(test, variable.Fact, option) ? "true" : "false")
                    : Named(Junction("or", test.Set.Select(interval => Inside("x" + Text(variable.Index), variable, interval))));
            case Condition.Knows knows:
                // Facts that no way names count only where they are known.
                return way.ContainsKey(knows.Fact) == knows.IsKnown ? "false" : "true";
            case Condition.Refers reference:
                return Holds(reference.Decision, way);
            case Condition.Not not:
                return Not(Named(Text(not.Operand, way)));
            case Condition.AtLeast several:
                var operands = several.Operands.Select(operand => Named(Text(operand, way))).ToList();
                var least = several.Least - operands.Count(operand => operand == "true");
                operands.RemoveAll(operand => operand is "true" or "false");
                return least <= 0 ? "true"
                    : least > operands.Count ? "false"
                    : least == operands.Count ? Junction("and", operands)
                    : least == 1 ? Junction("or", operands)
                    : $"((_ at-least {least}) {string.Join(" ", operands)})";
            default:
                throw new InvalidOperationException("there is no such condition");
        }
    }

    private static string Junction(string word, IEnumerable<string> parts)
    {
        var (neutral, deciding) = word == "and" ? ("true", "false") : ("false", "true");
        var several = parts.Where(part => part != neutral).Distinct().ToList();
        return several.Contains(deciding) ? deciding : several.Count == 0 ? neutral : several.Count == 1 ? several[0] : $"({word} {string.Join(" ", several)})";
    }

    private static string Inside(string value, Variable variable, Interval interval)
    {
        var low = interval.Low is { } least ? $"({(interval.IncludesLow ? ">=" : ">")} {value} {Number(least, variable)})" : "true";
        var high = interval.High is { } most ? $"({(interval.IncludesHigh ? "<=" : "<")} {value} {Number(most, variable)})" : "true";
        return Junction("and", [low, high]);
    }

    private static string Known(string fact) => "k_" + fact.Replace('-', '_');

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    // Whole variables are compared with whole numbers only.
    private static string Number(decimal number, Variable variable) => variable.IsWhole ? number.ToString("0", CultureInfo.InvariantCulture) : number.ToString("0.0###########", CultureInfo.InvariantCulture);
}
