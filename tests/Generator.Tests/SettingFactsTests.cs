using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Thresholds.Generator.Tests.Compiled;
using Thresholds.Generator.Tests.Equivalence;
using Xunit;

namespace Thresholds.Generator.Tests;

/// <summary>Facts can be set in any order, set again and taken back; what is answered is answered of what stands there at that moment.</summary>
public class SettingFactsTests
{
    [Fact]
    public void What_was_set_before_leaves_no_trace_in_everything() =>
        Check(() => new Everything.Facts(), (facts, fact, value) => facts.Assign(fact, value), (facts, asOf) => Everything.Assess(facts, asOf), (facts, fact) => facts.ValueOf(fact), "everything");

    [Fact]
    public void What_was_set_before_leaves_no_trace_in_coventry() =>
        Check(() => new Coventry.Facts(), (facts, fact, value) => facts.Assign(fact, value), (facts, _) => Coventry.Assess(facts), (facts, fact) => facts.ValueOf(fact), "coventry");

    [Fact]
    public void What_is_set_afterwards_changes_no_answer()
    {
        var facts = new Coventry.Facts { Pregnant = true, Age = Age.Years(12) };
        var before = Coventry.Assess(facts);
        var (indicated, open) = (before.IndicatedLevel, before.Open);
        facts.Pregnant = false;
        facts.Age = Age.Years(17);
        Assert.Equal((indicated, open), (before.IndicatedLevel, before.Open));
        Assert.NotEqual(indicated, Coventry.Assess(facts).IndicatedLevel);
    }

    [Fact]
    public void A_value_that_is_refused_leaves_what_was_known()
    {
        var facts = new Coventry.Facts { Attendance = 40m };
        var before = Coventry.Assess(facts);
        Assert.Throws<ArgumentOutOfRangeException>(() => facts.Attendance = 101m);
        Assert.Null(Disagreement.Between(CompiledAuthorityTests.Model("coventry"), before, Coventry.Assess(facts)));
    }

    private static void Check<T>(Func<T> nothing, Action<T, string, FactValue> set, Func<T, DateTime, IAssessment> assess, Func<T, string, FactValue?> valueOf, string name)
        where T : notnull
    {
        var model = CompiledAuthorityTests.Model(name);
        var maker = new CaseMaker(model);
        var properties = typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance);
        Assert.Equal(model.Authority.Facts.Count, properties.Length);
        for (var seed = 1; seed < 300; seed++)
        {
            var (before, after) = (maker.Make(seed), maker.Make(seed + 1000));
            var (fresh, used) = (nothing(), nothing());
            Set(used, before.Facts);
            if (seed % 2 == 0)
            {
                Assert.All(properties, property => property.SetValue(used, null));
                Assert.Null(Disagreement.Between(model, assess(nothing(), after.AsOf), assess(used, after.AsOf)));
            }
            else
            {
                Set(fresh, before.Facts.Where(fact => !after.Facts.ContainsKey(fact.Key)));
            }

            Set(used, after.Facts);
            Set(fresh, after.Facts.Reverse());
            Assert.Null(Disagreement.Between(model, assess(fresh, after.AsOf), assess(used, after.AsOf)));
            Assert.All(after.Facts, fact => Assert.Equal(fact.Value.ToString(), valueOf(used, fact.Key)?.ToString()));
        }

        void Set(T facts, IEnumerable<KeyValuePair<string, FactValue>> values)
        {
            foreach (var pair in values)
            {
                set(facts, pair.Key, pair.Value);
            }
        }
    }
}
