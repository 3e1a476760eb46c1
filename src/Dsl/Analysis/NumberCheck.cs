using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Analysis;

/// <summary>Texts that state a number where their condition has another for the same kind of fact.</summary>
/// <remarks>Compared are percentages, ages, and numbers with a unit of time that a fact is measured in; other numbers may be anything. The number of the text
/// must be an end of some comparison of such a fact, itself or through definitions: of a percentage it or its rest to a hundred, since a text may
/// speak of absence and the fact of attendance; of whole numbers it or the next. Conditions that compare no such fact say nothing about the number.</remarks>
internal static class NumberCheck
{
    public static void Run(AuthorityModel model, List<Finding> findings)
    {
        var facts = model.Authority.Facts.ToDictionary(fact => fact.Id, StringComparer.Ordinal);
        var decisions = new DecisionTests(model);
        foreach (var (name, place, text, decision) in Texts(model.Authority))
        {
            var stated = StatedNumbers.In(text).ToList();
            if (stated.Count == 0)
            {
                continue;
            }

            var tests = decisions.Of(decision).Select(test => (Variable: model.Variables[test.Variable], test.Set)).ToList();
            foreach (var number in stated)
            {
                var same = tests.Where(test => facts.TryGetValue(test.Variable.Fact, out var fact) && Measures(fact, number)).ToList();
                if (same.Count > 0 && !same.Any(test => Ends(test.Set).Any(end => IsSame(facts[test.Variable.Fact], number, end))) && !tests.Any(test => IsPeriod(test.Variable, number)) && !same.Any(test => Over(facts[test.Variable.Fact], number)))
                {
                    var names = string.Join(" or ", same.Select(test => test.Variable.Fact).Distinct().Select(fact => $"'{fact}'"));
                    var ends = same.SelectMany(test => Ends(test.Set).Select(end => Shown(facts[test.Variable.Fact], end))).Distinct().ToList();
                    findings.Add(new Finding(DiagnosticRules.OtherNumber, new FindingPlace(place, name), ValueList.Of(name, number.Written, names, string.Join(" and ", ends)), default, null));
                }
            }
        }
    }

    private static IEnumerable<(string Name, SourcePlace Place, string Text, int Decision)> Texts(Authority authority) =>
        authority.Indicators.Select(indicator => (indicator.Id, indicator.Place, indicator.Text, indicator.Decision))
            .Concat(authority.Strengths.Select(strength => (strength.Id, strength.Place, strength.Text, strength.Decision)))
            .Concat(authority.Pathways.SelectMany(pathway => pathway.Triggers.Where(trigger => trigger is { Id: not null, Text: not null }).Select(trigger => (trigger.Id!, trigger.Place, trigger.Text!, trigger.Decision)))) // filtered
            .Concat(authority.Alerts.SelectMany(alert => alert.Signs).Select(sign => (sign.Id, sign.Place, sign.Text, sign.Decision)))
            .Concat(authority.Advice.Where(advice => advice.When is not null).Select(advice => (advice.Id, advice.Place, advice.Text, advice.When!.Decision))); // filtered

    private static bool Measures(Fact fact, StatedNumber number) => fact.Kind switch
    {
        FactKind.Percent => number.Unit == "%",
        FactKind.Age => number.IsAge && number.Unit is "" or "years" or "months",
        FactKind.Number => number.Unit.Length > 1 && fact.Unit == number.Unit && !number.IsAge,
        _ => false,
    };

    private static bool IsSame(Fact fact, StatedNumber number, decimal end) => fact.Kind switch
    {
        FactKind.Percent => end == number.Number || end == 100 - number.Number,
        // "Under 13" ends before the thirteenth birthday; "aged 12" begins with the twelfth and ends there.
        FactKind.Age when number.Unit == "months" => end == number.Number || end == number.Number - 1,
        FactKind.Age => IsYear(number.Number, end) || (!number.IsBound && IsYear(number.Number + 1, end)),
        _ => end == number.Number || (fact.IsWhole && (end == number.Number + 1 || end == number.Number - 1)),
    };

    private static bool IsYear(decimal years, decimal end) => end == years * 12 || end == (years * 12) - 1;

    // A period, as of a count in the last 12 months.
    private static bool IsPeriod(Variable variable, StatedNumber number) =>
        variable.Window is { IsEver: false } window && window.Amount == number.Number && string.Equals(window.Unit.ToString(), number.Unit, StringComparison.OrdinalIgnoreCase);

    private static bool Over(Fact fact, StatedNumber number) => fact.Over is { } over && over.Split(' ').Contains(number.Number.ToString("0.####", CultureInfo.InvariantCulture));

    private static IEnumerable<decimal> Ends(ValueList<Interval> set) => set.SelectMany(interval => new[] { interval.Low, interval.High }).OfType<decimal>();

    private static string Shown(Fact fact, decimal end) => fact.Kind switch
    {
        FactKind.Age when end % 12 == 11 => FactNumbers.Of(fact, end - 11), // the last month of a year of life
        FactKind.Number when fact.Unit is not null => FactNumbers.Of(fact, end) + " " + fact.Unit,
        _ => FactNumbers.Of(fact, end),
    };
}
