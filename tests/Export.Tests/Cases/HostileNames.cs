using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Thresholds.Export.Sql;
using Thresholds.Export.Tests.Engines;
using Xunit;

namespace Thresholds.Export.Tests.Cases;

/// <summary>Whatever a name holds, it is a name.</summary>
internal static class HostileNames
{
    // What a file cannot name so, a program that makes models can.
    private const string Hostile = "'); DROP TABLE cases; --\\\" */ \n$$ ${x} ?1 :p @q \u2028é";

    public static void StayNames(Engine engine)
    {
        var model = SmallDocument.Model();
        var authority = model.Authority;
        var levels = authority.Levels.Select(level => level with { Id = level.Id + Hostile }).ToValueList();
        var facts = authority.Facts.Select(fact => fact with { Id = fact.Id + Hostile, Choices = fact.Choices.Select(choice => choice with { Id = choice.Id + Hostile }).ToValueList() }).ToValueList();
        var hostile = model with
        {
            Authority = authority with
            {
                Name = authority.Name + Hostile,
                Levels = levels,
                Facts = facts,
                Indicators = authority.Indicators.Select(indicator => indicator with { Id = indicator.Id + Hostile }).ToValueList(),
                Rules = authority.Rules with { Variables = model.Variables.Select(variable => variable with { Fact = variable.Fact + Hostile }).ToValueList() },
            },
        };
        var names = new SqlNames("a\"; DROP TABLE b; --\n'", "k\"'\n--", "v\"'\\\n;");
        var export = new SqlExport(hostile, engine.Dialect, names);
        var table = export.Table;
        var given = new Dictionary<string, string> { ["consent"] = "not-asked" + Hostile, ["pregnant"] = "true", ["age"] = "140" };
        string?[] row = ["one'\"", "2026-03-06", .. table.Columns.Select(column => given.GetValueOrDefault(column.Fact.Id[..^Hostile.Length]))];
        string?[] wrong = ["two", "2026-03-06", .. table.Columns.Select(column => column.Kind == ColumnKind.Choice ? "given" : null)];
        var answers = engine.Ask(export.CreateTable(), "\"a\"\"; DROP TABLE b; --\n'\"", [row, wrong], export.Statement(), "SELECT * FROM \"v\"\"'\\\n;\" ORDER BY 1");
        Assert.Equal(["one'\"", "high" + Hostile, "high" + Hostile], answers[0].Take(3));
        Assert.Equal(new[] { "young", "unasked", "pregnant-young" }.Select(id => id + Hostile), JsonSerializer.Deserialize<string[]>(answers[0][3]!)); // met is a list
        Assert.Equal(6, JsonSerializer.Deserialize<string[]>(answers[0][4]!)!.Length); // and so is open
        Assert.Equal("consent" + Hostile, answers[1][^1]);
        Assert.All(export.Statement().Split('\n').Take(2), line => Assert.StartsWith("-- ", line, StringComparison.Ordinal));
        Assert.StartsWith("CREATE VIEW", export.Statement().Split('\n')[2], StringComparison.Ordinal);
    }
}
