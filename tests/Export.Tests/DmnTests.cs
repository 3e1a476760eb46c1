using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Model;
using Thresholds.Export.Dmn;
using Thresholds.Export.Sql;
using Thresholds.Export.Tests.Cases;
using Thresholds.Export.Tests.Engines;
using Thresholds.Generator.Tests.Equivalence;
using Thresholds.Generator.Tests.RandomPrograms;
using Thresholds.Generator.Tests.Samples;
using Xunit;

namespace Thresholds.Export.Tests;

/// <summary>Decision tables are read by others, and say nothing that is not certain.</summary>
public class DmnTests
{
    private const string Package = "dmn-moddle";

    [EngineTheory(Package)]
    [InlineData("coventry")]
    [InlineData("coventry-2013")]
    [InlineData("sandwell")]
    [InlineData("herefordshire")]
    public void Shipped_documents_are_read_and_answered(string name) => Check(SampleFile.Shipped(name), 10);

    [EngineFact(Package)]
    public void Random_programs_are_read_and_answered()
    {
        for (var seed = 1; seed <= 12; seed++)
        {
            var program = ProgramMaker.Make(seed);
            Check(SampleFile.Compile((program.Name + ".thr", program.Text)), 20, program.Text);
        }
    }

    [Fact]
    public void The_later_version_differs_in_its_namespace_alone()
    {
        var (early, late) = (DmnExport.Of(SmallDocument.Model()), DmnExport.Of(SmallDocument.Model(), DmnVersion.Late));
        Assert.Contains(" xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\"", late, StringComparison.Ordinal);
        Assert.Equal(early, late.Replace("https://www.omg.org/spec/DMN/20230324/", "https://www.omg.org/spec/DMN/20191111/", StringComparison.Ordinal));
        Assert.NotEqual(early, late);
    }

    [EngineFact(Package)]
    public void Texts_are_texts_whatever_they_hold()
    {
        const string Hostile = "]]> <x/> & \" \\ ' \u0001 \uD800 \n";
        var model = SmallDocument.Model();
        var hostile = model with
        {
            Authority = model.Authority with
            {
                Name = Hostile,
                Indicators = model.Authority.Indicators.Select(indicator => indicator with { Id = indicator.Id + Hostile, Text = Hostile }).ToValueList(),
                Levels = model.Authority.Levels.Select(level => level with { Id = level.Id + Hostile }).ToValueList(),
            },
        };
        var answer = Programs.Ask("dmn.mjs", new { xml = DmnExport.Of(hostile), cases = new[] { new Dictionary<string, bool> { ["fact_judged"] = true } } });
        Assert.Empty(answer.GetProperty("warnings").EnumerateArray());
        Assert.StartsWith("judged]]> <x/> & \" \\ ' ", answer.GetProperty("answers")[0].GetProperty("met")[0].GetProperty("indicator").GetString(), StringComparison.Ordinal);
    }

    // What is met there is met, and where all is known, so is all that is met.
    private static void Check(AuthorityModel model, int cases, string text = "")
    {
        var maker = new CaseMaker(model);
        var plan = DecisionPlan.Of(model);
        var table = new CaseTable(model, new SqlNames());
        var made = Enumerable.Range(0, cases).Select(seed => seed % 2 == 0 ? maker.Make(seed) : Whole(model, maker, seed)).ToList();
        var answer = Programs.Ask("dmn.mjs", new { xml = DmnExport.Of(model), cases = made.Select(one => Inputs(table, one)) });
        Assert.Empty(answer.GetProperty("warnings").EnumerateArray());
        Assert.Equal(["COLLECT"], answer.GetProperty("hitPolicies").EnumerateArray().Select(policy => policy.GetString()));
        Assert.Equal(answer.GetProperty("rules").GetInt32(), answer.GetProperty("annotated").GetInt32());
        for (var i = 0; i < cases; i++)
        {
            var expected = plan.Assess(made[i].Facts, made[i].AsOf);
            var certain = expected.MetIndicators().Select(indicator => indicator.Id).ToHashSet();
            var met = answer.GetProperty("answers")[i].GetProperty("met").EnumerateArray().Select(rule => rule.GetProperty("indicator").GetString()!).ToHashSet(); // an output of every rule
            var level = answer.GetProperty("answers")[i].GetProperty("level").GetString();
            Assert.True(met.IsSubsetOf(certain), $"{made[i]}: {string.Join(", ", met.Except(certain))}\n{text}");
            Assert.True(model.Authority.Levels.FirstOrDefault(one => one.Id == level) <= expected.IndicatedLevel || level == expected.IndicatedLevel?.Id, $"{made[i]}: {level}\n{text}");
            if (i % 2 == 1)
            {
                Assert.True(met.SetEquals(certain) && level == expected.IndicatedLevel?.Id, $"{made[i]}: {level} instead of {expected.IndicatedLevel?.Id}, without {string.Join(", ", certain.Except(met))}\n{text}");
            }
        }
    }

    // Every fact known, and none in part.
    private static RandomCase Whole(AuthorityModel model, CaseMaker maker, int seed)
    {
        var random = new Random(seed);
        var one = maker.Make(seed);
        return one with { Facts = model.Authority.Facts.ToDictionary(fact => fact.Id, fact => Enumerable.Repeat(0, 1000).Select(_ => maker.Value(fact, one.AsOf, random)).First(value => value.Low == value.High && value.Events is null or { IsComplete: true })) };
    }

    private static Dictionary<string, object?> Inputs(CaseTable table, RandomCase one)
    {
        var row = CaseRow.Of(table, "", one).Skip(table.UsesAsOf ? 2 : 1).ToList();
        var inputs = new Dictionary<string, object?> { ["as_of"] = new { day = one.AsOf.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) } };
        for (var i = 0; i < row.Count; i++)
        {
            inputs["fact_" + table.Columns[i].Name] = (row[i], table.Columns[i].Kind) switch
            {
                (null, _) => null,
                (var text, ColumnKind.YesNo) => text == "true",
                (var text, ColumnKind.Choice) => text,
                (var text, ColumnKind.Day) => new { day = text },
                (var text, _) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture),
            };
        }

        return inputs;
    }
}
