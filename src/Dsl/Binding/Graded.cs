using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Binding;

/// <summary>What is worked out from facts and asked for as an ordered choice is: a score by its bands, a grid by its outcomes.</summary>
internal abstract class Graded(Fact scale)
{
    /// <summary>The choice that it is asked for as. No case is ever told it.</summary>
    public Fact Scale { get; } = scale;

    /// <summary>The condition that it has one of some values.</summary>
    public Condition In(ValueList<Interval> values) => In([.. Enumerable.Range(0, Scale.Choices.Count).Select(value => values.Any(interval => interval.Contains(value)))]);

    /// <summary>The condition that it has a value, and none of some.</summary>
    public Condition NotIn(ValueList<Interval> values) => In([.. Enumerable.Range(0, Scale.Choices.Count).Select(value => !values.Any(interval => interval.Contains(value)))]);

    protected abstract Condition In(IReadOnlyList<bool> chosen);

    protected static Fact ScaleOf(string name, string text, IEnumerable<Choice> values, SourcePlace place) =>
        new(name, text, FactKind.Choice, null, null, true, null, null, values.ToValueList(), true, null, WorseWhen.NotStated, null, null, false, default, null, null, place);
}
