using System;
using System.Linq;
using Thresholds.Generator.Tests.Compiled;
using Xunit;

namespace Thresholds.Generator.Tests.Batches;

/// <summary>What a column cannot hold is refused, with the fact and the case, and changes nothing.</summary>
public class BatchInputTests
{
    private static readonly DateTime Day = new(2026, 3, 6);

    [Fact]
    public void Refuses_what_is_no_value()
    {
        Refused("attendance", 2, "lies outside 0 to 100", batch => batch.Numbers("attendance", new double?[] { 40, null, 100.5 }));
        Refused("attendance", 0, "no number", batch => batch.Numbers("attendance", new double?[] { double.NaN, null, null }));
        Refused("attendance", 1, "no number", batch => batch.Numbers("attendance", new double?[] { null, double.NegativeInfinity, null }));
        Refused("attendance", 0, "lies outside", batch => batch.Numbers("attendance", new decimal?[] { -0.1m, null, null }));
        Refused("age", 1, "nobody is -1 years old", batch => batch.AgesInYears("age", [3, -1, 4]));
        Refused("age", 2, "lies outside", batch => batch.Ages("age", [null, null, Age.Years(140)]));
        Refused("attendance", -1, "the column holds 2 values for 3 cases", batch => batch.Numbers("attendance", new decimal?[] { 1, 2 }));
        Refused("pregnant", -1, "need 1 words", batch => batch.YesNoBits("pregnant", [1, 1], [1]));
        Refused("pregnnt", -1, "did you mean 'pregnant'?", batch => batch.YesNo("pregnnt", [true, true, true]));
        Refused("pregnant", -1, "of another kind", batch => batch.Numbers("pregnant", new decimal?[] { 1, 1, 1 }));
        Refused("pregnant", 1, "not of the kind", batch => batch.Values("pregnant", [null, FactValue.Percent(3), null]));
        Refused("pregnant", 2, "not of the kind", batch => batch.Set(2, "pregnant", FactValue.Percent(3)));
        var choice = Coventry.Authority.Facts.First(fact => fact.Kind == FactKind.Choice);
        Refused(choice.Id, 1, "there is no choice 'nonsense'", batch => batch.Choices(choice.Id, [null, "nonsense", null]));
        Refused(choice.Id, 0, "is not the choice 99", batch => batch.Values(choice.Id, [FactValue.Choice(99, "x"), null, null]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CaseBatch(Coventry.BatchProgram, -1, Day));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CaseBatch(Coventry.BatchProgram, CaseBatch.MostCases + 1, Day));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CaseBatch(Coventry.BatchProgram, 3, Day).Set(3, "pregnant", null));
    }

    [Fact]
    public void Holds_what_was_given_last_and_nothing_after_it_is_cleared()
    {
        var batch = new CaseBatch(Coventry.BatchProgram, 100, Day);
        batch.Set(70, "self-harm", FactValue.YesNo(true));
        Assert.Equal([70], Harmed(batch));
        batch.YesNo("self-harm", [.. Enumerable.Range(0, 100).Select(row => (bool?)(row == 99))]);
        Assert.Equal([99], Harmed(batch));
        batch.Set(99, "self-harm", FactValue.YesNo(false));
        batch.Set(3, "self-harm", FactValue.YesNo(true));
        Assert.Equal([3], Harmed(batch));
        batch.Set(3, "self-harm", null);
        Assert.Empty(Harmed(batch));
        batch.Set(4, "self-harm", FactValue.YesNo(true));
        batch.Clear();
        Assert.Empty(Harmed(batch));
    }

    private static int[] Harmed(CaseBatch batch)
    {
        var answers = Coventry.AssessMany(batch);
        return [.. Enumerable.Range(0, batch.Count).Where(row => answers.IndicatedLevel(row) is not null)];
    }

    private static void Refused(string fact, int row, string problem, Action<CaseBatch> give)
    {
        var batch = new CaseBatch(Coventry.BatchProgram, 3, Day);
        batch.Numbers("attendance", new decimal?[] { 40, 60, 99 });
        var before = Levels(batch);
        var refused = Assert.Throws<CaseBatchException>(() => give(batch));
        Assert.Equal((fact, row), (refused.Fact, refused.Row));
        Assert.Contains(problem, refused.Message, StringComparison.Ordinal);
        Assert.Contains($"'{fact}'", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, Levels(batch));
    }

    private static string Levels(CaseBatch batch)
    {
        var answers = Coventry.AssessMany(batch, new BatchOptions { WithDecisions = true });
        return string.Concat(Enumerable.Range(0, batch.Count).SelectMany(row => Enumerable.Range(0, Coventry.Authority.DecisionCount).Select(decision => (int)answers.Decide(row, decision))));
    }
}
