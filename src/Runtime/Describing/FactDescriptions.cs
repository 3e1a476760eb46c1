using System.Collections.Generic;
using System.Linq;

namespace Thresholds;

/// <summary>Describes facts, and says where they are used.</summary>
internal static class FactDescriptions
{
    public static Description Of(Authority authority, Fact fact) => new(
        fact.Id,
        "fact",
        fact.Text,
        Rows(fact).Concat(DescribedRows.Of(fact.Translations)).Concat(DescribedRows.Of(fact.Citation, fact.Note, fact.Place)).ToValueList(),
        DescribedRows.Sections(
            ("Its choices", fact.Choices.Select(choice => new DescribedItem(choice.Id + ": " + choice.Label, DescribedRows.Of(choice.Translations).ToValueList()))),
            ("Where it is used", Uses(authority, fact.Id).Select(DescribedRows.Item))));

    /// <summary>A fact that something asks for, with its range.</summary>
    public static DescribedItem Item(Authority authority, string name, string? except = null)
    {
        var others = Uses(authority, name).Where(use => use.Name != except).Select(use => use.Name).ToList();
        var elsewhere = others.Count == 0 ? Enumerable.Empty<DescribedRow>() : new[] { new DescribedRow("also in", string.Join(", ", others)) };
        return authority.Facts.FirstOrDefault(fact => fact.Id == name) is { } known
            ? new DescribedItem(known.Id + ": " + known.Text, Rows(known).Concat(DescribedRows.Of(known.Translations)).Concat(elsewhere).ToValueList())
            : new DescribedItem(name, elsewhere.ToValueList());
    }

    private static IEnumerable<DescribedRow> Rows(Fact fact)
    {
        yield return new DescribedRow("values", Values(fact));
        if (fact.Over is { } over)
        {
            yield return new DescribedRow("over", over);
        }

        if (fact.Worse != WorseWhen.NotStated)
        {
            yield return new DescribedRow("worse when", fact.Worse.ToString().ToLowerInvariant());
        }

        if (fact.Subject is { } subject)
        {
            yield return new DescribedRow("about", subject);
        }

        if (fact.Protected is { } reason)
        {
            yield return new DescribedRow("protected", reason);
        }

        foreach (var also in fact.AlsoKnownAs)
        {
            yield return new DescribedRow("also", also);
        }
    }

    /// <summary>What a fact can be, in words.</summary>
    public static string Values(Fact fact) => fact.Kind switch
    {
        FactKind.YesNo => fact.IsJudgement ? "yes or no, as a practitioner judges" : "yes or no",
        FactKind.Choice => "one of " + string.Join(fact.IsOrdered ? " < " : ", ", fact.Choices.Select(choice => choice.Id)),
        FactKind.Date => "a day",
        FactKind.Events => "events on days",
        FactKind.Age => "an age" + Range(fact, 12, " years"),
        FactKind.Percent => "a percentage" + Range(fact, 1, "%", "%"),
        _ => (fact.IsWhole ? "a whole number" : "a number") + (fact.Unit is null ? "" : " of " + (fact.UnitLabel ?? fact.Unit)) + Range(fact, 1, ""),
    };

    private static string Range(Fact fact, int divisor, string unit, string sign = "") => (fact.Minimum, fact.Maximum) switch
    {
        (null, null) => "",
        ({ } low, null) => " from " + End(low, divisor) + unit,
        (null, { } high) => " up to " + End(high, divisor) + unit,
        ({ } low, { } high) => " from " + End(low, divisor) + sign + " to " + End(high, divisor) + unit,
    };


    // Ages are held in months, up to the last of the last year.
    private static string End(decimal number, int divisor) => ConditionWording.Number(divisor == 1 ? number : decimal.Floor(number / divisor));

    /// <summary>What depends on a fact: indicators, strengths, and everything whose condition compares it.</summary>
    private static IEnumerable<DescribedUse> Uses(Authority authority, string fact) =>
        authority.Indicators.Where(indicator => indicator.Facts.Contains(fact)).Select(indicator => new DescribedUse("indicator", indicator.Id, indicator.Text, indicator.Level.ToString()))
            .Concat(authority.Strengths.Where(strength => strength.Facts.Contains(fact)).Select(strength => new DescribedUse("strength", strength.Id, strength.Text, null)))
            .Concat(authority.Ladders.Where(ladder => ladder.Facts.Contains(fact)).Select(ladder => new DescribedUse("ladder", ladder.Id, ladder.Text, null)))
            .Concat(authority.Pathways.Where(pathway => pathway.Triggers.Any(trigger => Asks(authority, trigger.Decision, fact))).Select(pathway => new DescribedUse("pathway", pathway.Id, pathway.Text, null)))
            .Concat(authority.Advice.Where(advice => advice.When is { } when && Asks(authority, when.Decision, fact)).Select(advice => new DescribedUse("advice", advice.Id, advice.Text, null)))
            .Concat(authority.Scores.SelectMany(score => score.Items).Where(item => item.Facts.Contains(fact)).Select(item => new DescribedUse("item of a score", item.Id, item.Text, null)))
            .Concat(authority.Grids.Where(grid => grid.RowFact == fact || grid.ColumnFact == fact).Select(grid => new DescribedUse("grid", grid.Id, grid.Text, null)));

    // In its own comparisons; what it refers to is told where that stands.
    private static bool Asks(Authority authority, int decision, string fact) => decision >= 0 && decision < authority.Rules.Decisions.Count
        && authority.Rules.Decisions[decision].Condition.Everything().Any(part => part switch
        {
            Condition.InSet test => authority.Rules.Variables[test.Variable].Fact == fact,
            Condition.Knows knows => knows.Fact == fact,
            _ => false,
        });
}
