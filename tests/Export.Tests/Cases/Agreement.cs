using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Model;
using Thresholds.Export.Sql;
using Thresholds.Export.Tests.Engines;
using Thresholds.Generator.Tests.Equivalence;

namespace Thresholds.Export.Tests.Cases;

/// <summary>Compares what an engine answers with what the plan does.</summary>
internal static class Agreement
{
    /// <summary>The first difference in random cases of a document; null when there is none.</summary>
    public static string? On(Engine engine, AuthorityModel model, int cases, out int open)
    {
        var maker = new CaseMaker(model);
        var plan = DecisionPlan.Of(model);
        var export = new SqlExport(model, engine.Dialect, new SqlNames());
        var made = Enumerable.Range(0, cases).Select(maker.Make).ToList();
        var rows = made.Select((one, place) => CaseRow.Of(export.Table, Key(place), one)).ToList();
        var answers = engine.Ask(export.CreateTable(), "\"cases\"", rows, export.Statement()).ToDictionary(row => row[0]!, row => row[1..]); // the key is never NULL
        open = 0;
        for (var i = 0; i < cases; i++)
        {
            var expected = Expected(plan.Assess(made[i].Facts, made[i].AsOf));
            open += expected[0] == expected[1] ? 0 : 1;
            if (!answers.TryGetValue(Key(i), out var answer) || !answer.SequenceEqual(expected))
            {
                return $"{engine.Dialect.Name} differs in the case {made[i]}\nexpected {Shown(expected)}\nbut is   {Shown(answer ?? [])}";
            }
        }

        return answers.Count == cases ? null : $"{cases} cases, but {answers.Count} answers";
    }

    private static string?[] Expected(IAssessment assessment) =>
        [assessment.IndicatedLevel?.Id, assessment.PossibleLevel?.Id, Json(assessment.MetIndicators()), Json(assessment.OpenIndicators()), null];

    /// <summary>The names of indicators as a list.</summary>
    public static string Json(IEnumerable<Indicator> indicators) => JsonSerializer.Serialize(indicators.Select(indicator => indicator.Id));

    private static string Key(int place) => place.ToString(CultureInfo.InvariantCulture);

    private static string Shown(IEnumerable<string?> texts) => string.Join(" | ", texts.Select(text => text ?? "NULL"));
}
