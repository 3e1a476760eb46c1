using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Analysis.Tests.BruteForce;
using Thresholds.Analysis.Tests.Programs;
using Thresholds.Dsl.Comparing;
using Thresholds.Dsl.Interpretation;
using Thresholds.Dsl.Model;
using Xunit;

namespace Thresholds.Analysis.Tests.Comparing;

/// <summary>What a comparison of authorities states is what the interpreter answers.</summary>
public class AuthorityComparisonTests
{
    private static readonly DateTime SomeDay = new(2026, 3, 6);

    [Fact]
    public void Every_level_of_the_shipped_authorities_is_the_interpreters_answer()
    {
        AuthorityModel[] models = [Compiled.Shipped("coventry.thr"), Compiled.Shipped("sandwell.thr"), Compiled.Shipped("herefordshire.thr")];
        var comparison = AuthorityComparison.Of(models);
        var (compared, differing) = (0, 0);
        foreach (var concern in comparison.Concerns)
        {
            foreach (var row in concern.Rows)
            {
                Assert.Equal(models.Select(model => LevelOf(model, concern.Id, row.Fact, row.Child)), row.Levels.Select(level => level.Level?.Order ?? 0));
                Assert.All(row.Levels, level => Assert.All(level.Deciding, line => Assert.NotNull(line.Citation)));
                compared++;
                differing += row.Differs ? 1 : 0;
            }
        }

        Assert.True(compared > 20 && differing > 5 && differing < compared, $"{compared} rows, {differing} differ");
    }

    [Fact]
    public void Every_value_lies_in_a_stretch_that_says_what_is_so_of_it()
    {
        var before = Compiled.Model(Document("one", "attendance < 50%", "attendance in 50%..90%"));
        var after = Compiled.Model(Document("two", "attendance <= 40%", "attendance in 40%<..<95%"));
        var rows = AuthorityComparison.Of([before, after]).Concerns.Single().Rows;
        Assert.Equal(["up to 40%", "above 40% and below 50%", "from 50% and up to 90%", "above 90% and below 95%", "from 95%"], rows.Select(row => row.Values));
        Assert.Equal([(2, 2, false), (2, 1, true), (1, 1, false), (0, 1, true), (0, 0, false)], rows.Select(row => (Order(row, 0), Order(row, 1), row.Differs)));
    }

    [Fact]
    public void Fewer_than_two_are_refused()
    {
        var one = Compiled.Model("authority one \"One\"\nlevel 1 low \"Low\"\n");
        Assert.StartsWith("two authorities or more are compared, and here is one", Assert.Throws<ArgumentException>(() => AuthorityComparison.Of([one])).Message);
        Assert.StartsWith("two authorities or more are compared, and here is none", Assert.Throws<ArgumentException>(() => AuthorityComparison.Of([])).Message);
        Assert.Equal(2, AuthorityComparison.Of([one, one]).Authorities.Count);
    }

    [Fact]
    public void A_judgement_of_one_is_not_anothers()
    {
        const string judged = "authority one \"One\"\nlevel 1 low \"Low\"\nladder school \"School\" on late\ndomain d \"D\" { at low { - late \"Late\" ladder school } }\n";
        Assert.Empty(AuthorityComparison.Of([Compiled.Model(judged), Compiled.Model(judged.Replace("authority one", "authority two", StringComparison.Ordinal))]).Concerns.Single().Rows);
    }

    private static int Order(ConcernRow row, int side) => row.Levels[side].Level?.Order ?? 0;

    private static string Document(string name, string high, string low) =>
        $"authority {name} \"A\"\nlevel 1 low \"Low\"\nlevel 2 high \"High\"\nfact attendance \"Attendance\" percent 0%..100%\nladder school \"School\" on attendance\ndomain d \"D\" {{\nat low {{ - l \"L\" when {low} ladder school }}\nat high {{ - h \"H\" when {high} ladder school }}\n}}\n";

    private static int LevelOf(AuthorityModel model, string ladder, string fact, FactValue value)
    {
        var isAsked = model.Authority.Facts.Any(known => known.Id == fact);
        var assessment = new Interpreter(model).Assess(isAsked ? new Dictionary<string, FactValue> { [fact] = value } : [], SomeDay);
        return RungAt.Of(model).Where(rung => rung.Indicator.Ladders.Any(own => own.Id == ladder) && assessment.Decide(rung.Decision) == Truth.Yes).Select(rung => rung.Level.Order).DefaultIfEmpty(0).Max();
    }
}
