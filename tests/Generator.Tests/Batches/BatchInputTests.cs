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
    public void Refuses_typed_columns_that_are_none()
    {
        Refused("attendance", 2, "lies outside 0 to 100", batch => batch.Numbers("attendance", new int[] { 40, 0, 101 }));
        Refused("attendance", 0, "lies outside 0 to 100", batch => batch.Numbers("attendance", new short[] { -1, 0, 100 }));
        Refused("attendance", 1, "lies outside 0 to 100", batch => batch.Numbers("attendance", new double[] { 40, 100.0000001, 0 }));
        Refused("attendance", 1, "no number", batch => batch.Numbers("attendance", new double[] { 40, double.NaN, 0 }));
        Refused("attendance", 2, "no number", batch => batch.Numbers("attendance", new double[] { 40, 0, double.PositiveInfinity }));
        Refused("attendance", -1, "the column holds 2 values for 3 cases", batch => batch.Numbers("attendance", new int[] { 1, 2 }));
        Refused("attendance", -1, "the column holds 4 values for 3 cases", batch => batch.Numbers("attendance", new double[4]));
        Refused("attendance", -1, "the bits of what is known are 0; 3 cases from bit 0 need 3", batch => batch.Numbers("attendance", new int[3], new ColumnBits([])));
        Refused("attendance", -1, "the bits of what is known are 8; 3 cases from bit 6 need 9", batch => batch.Numbers("attendance", new int[3], new ColumnBits([255], 6)));
        Refused("attendance", -1, "cannot begin at bit -1", batch => batch.Numbers("attendance", new int[3], new ColumnBits([255], -1)));
        Refused("attendance", -1, "need 2147483650", batch => batch.Numbers("attendance", new int[3], new ColumnBits([255], int.MaxValue)));
        Refused("age", 1, "nobody is -1 years old", batch => batch.AgesInYears("age", new int[] { 3, -1, 4 }.AsSpan()));
        Refused("age", 2, "nobody is 151 years old", batch => batch.AgesInYears("age", new int[] { 3, 2, 151 }.AsSpan()));
        Refused("age", 0, "lies outside", batch => batch.AgesInYears("age", new int[] { 140, 2, 1 }.AsSpan()));
        Refused("age", 1, "nobody is 1801 months old", batch => batch.AgesInMonths("age", [3, 1801, 4]));
        Refused("pregnant", -1, "no bits of what is yes", batch => batch.YesNoBits("pregnant", default(ColumnBits)));
        Refused("pregnant", -1, "the bits of what is yes are 8; 3 cases from bit 7 need 10", batch => batch.YesNoBits("pregnant", new ColumnBits([1], 7)));
        Refused("pregnant", -1, "the bits of what is known are 0", batch => batch.YesNoBits("pregnant", new ColumnBits([1]), new ColumnBits([])));
        Refused("pregnant", -1, "of another kind", batch => batch.Numbers("pregnant", new int[3]));
        Refused("pregnnt", -1, "did you mean 'pregnant'?", batch => batch.Days("pregnnt", new int[3]));
        var choice = Coventry.Authority.Facts.First(fact => fact.Kind == FactKind.Choice);
        Refused(choice.Id, 1, "there is no choice 9", batch => batch.Choices(choice.Id, new int[] { 0, 9, 0 }));
        Refused(choice.Id, 2, "there is no choice -1", batch => batch.Choices(choice.Id, new int[] { 0, 0, -1 }));
        Refused(choice.Id, 0, "there is no choice 255", batch => batch.Choices(choice.Id, new byte[] { 255, 0, 0 }));
        Refused(choice.Id, 1, "there is no place 1 in a dictionary of 1", batch => batch.Choices(choice.Id, [choice.Choices[0].Id], [0, 1, 0]));
        Refused(choice.Id, 2, "there is no choice 'nonsense'", batch => batch.Choices(choice.Id, [choice.Choices[0].Id, "nonsense"], [0, 0, 1]));
        Refused(choice.Id, -1, "the column holds 1 values for 3 cases", batch => batch.Choices(choice.Id, [choice.Choices[0].Id], [0]));
        var days = new CaseBatch(Everything.BatchProgram, 1, Day);
        Assert.Equal(0, Assert.Throws<CaseBatchException>(() => days.Days("last-seen", new int[] { 2_932_897 })).Row);
        Assert.Contains("the years 1 to 9999", Assert.Throws<CaseBatchException>(() => days.Days("last-seen", new int[] { -719_163 })).Message, StringComparison.Ordinal);
        days.Days("last-seen", new int[] { 2_932_896 });
        days.Days("last-seen", new int[] { -719_162 });
    }

    [Fact]
    public void Keeps_the_answers_that_were_given_when_the_cases_change()
    {
        var batch = new CaseBatch(Coventry.BatchProgram, 100, Day);
        var judged = Coventry.Authority.Indicators.First(indicator => Coventry.Authority.Facts.Any(fact => fact.IsJudgement && fact.Id == indicator.Id));
        batch.Set(70, judged.Id, FactValue.YesNo(true));
        var before = Coventry.AssessMany(batch, new BatchOptions { WithDecisions = true });
        batch.Set(71, judged.Id, FactValue.YesNo(true));
        var between = Coventry.AssessMany(batch, new BatchOptions { WithDecisions = true });
        batch.Clear();
        batch.Set(72, judged.Id, FactValue.YesNo(true));
        var after = Coventry.AssessMany(batch, new BatchOptions { WithDecisions = true });
        Assert.Equal((1ul << 6, 3ul << 6, 1ul << 8), (before.Met(judged, 1), between.Met(judged, 1), after.Met(judged, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => before.PossibleOrder(100));
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
