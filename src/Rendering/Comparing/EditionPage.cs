using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Comparing;

namespace Thresholds.Rendering.Comparing;

/// <summary>What changed between two editions, as a page for people.</summary>
public static class EditionPage
{
    private static readonly (LineVerdict Verdict, string Heading)[] Order =
    [
        (LineVerdict.MovedUp, "Moved up a level"), (LineVerdict.MovedDown, "Moved down a level"), (LineVerdict.Wider, "Wider: met for more children"), (LineVerdict.Narrower, "Narrower: met for fewer children"),
        (LineVerdict.Changed, "Changed in more than one way"), (LineVerdict.Split, "Split"), (LineVerdict.Merged, "Merged"), (LineVerdict.Added, "Added"), (LineVerdict.Withdrawn, "Withdrawn"),
        (LineVerdict.NotProven, "Not proven: too tangled to be compared"), (LineVerdict.Reworded, "Only reworded: no child is affected"),
    ];

    /// <summary>The page; <see cref="ComparisonReport"/> writes it.</summary>
    /// <param name="comparison">What changed.</param>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public static ComparisonPage Of(EditionComparison comparison) => new(
        "From " + Name((comparison ?? throw new ArgumentNullException(nameof(comparison))).Before) + " to " + Name(comparison.After),
        Introduction(comparison).ToValueList(),
        Sections(comparison).Where(section => section.Items.Count > 0).ToValueList());

    private static string Name(Authority authority) => authority.Edition is { } edition ? edition.Text + " (" + authority.Id + ")" : authority.Name + " (" + authority.Id + ")";

    private static IEnumerable<string> Introduction(EditionComparison comparison)
    {
        yield return comparison.IsSame
            ? "The two editions mean the same: no child is affected."
            : ChangeWords.Count(comparison.Lines.Count(line => line.ChangesMeaning), "bullet changes", "bullets change") + " in meaning, "
                + ChangeWords.Count(comparison.Lines.Count(line => line.Verdict == LineVerdict.Reworded), "is", "are") + " only reworded, "
                + ChangeWords.Count(comparison.Lines.Count(line => line.Verdict == LineVerdict.Unchanged), "is", "are") + " unchanged; "
                + ChangeWords.Count(comparison.Clauses.Count(clause => clause.ChangesMeaning), "thing", "things") + " beside the matrix differ.";
        yield return "A child is what is known of it; everything else is unknown. Each stands for all of whom the same is known, and both editions were asked about it.";
    }

    private static IEnumerable<DescribedSection> Sections(EditionComparison comparison)
    {
        yield return new DescribedSection("Which children's level changes", comparison.Levels.Select(level => Item(comparison, level)).ToValueList());
        yield return new DescribedSection("How levels were matched", Levels(comparison).ToValueList());
        foreach (var (verdict, heading) in Order)
        {
            yield return new DescribedSection(heading, comparison.Lines.Where(line => line.Verdict == verdict).Select(line => Item(comparison, line)).ToValueList());
        }

        var groups = comparison.Clauses.GroupBy(clause => clause.Group, StringComparer.Ordinal).ToList();
        foreach (var group in groups.Where(group => !IsWhole(group)))
        {
            yield return new DescribedSection(char.ToUpperInvariant(group.Key[0]) + group.Key[1..], group.Select(clause => Item(comparison, clause)).ToValueList());
        }

        yield return new DescribedSection("Pathways and the like that were added", groups.Where(group => IsWhole(group) && group.First().Before is null).Select(group => Whole(comparison.After, group)).ToValueList());
        yield return new DescribedSection("Pathways and the like that were withdrawn", groups.Where(group => IsWhole(group) && group.First().Before is not null).Select(group => Whole(comparison.Before, group)).ToValueList());

        yield return new DescribedSection("Facts that are asked for otherwise", comparison.Facts.Select(fact => new DescribedItem(
            fact.Before.Id + (fact.IsApart ? ": compared as two facts" : ": compared over the values that both have"),
            ValueList.Of(new DescribedRow("before", Values(fact.Before), Language(comparison.Before)), new DescribedRow("after", Values(fact.After), Language(comparison.After))))).ToValueList());
    }

    // What has a name of its own and is new, or gone, is told as one.
    private static bool IsWhole(IGrouping<string, ClauseChange> group) => group.Any(clause => clause.What == "name") && (group.All(clause => clause.Before is null) || group.All(clause => clause.After is null));

    private static DescribedItem Whole(Authority authority, IGrouping<string, ClauseChange> group)
    {
        var name = group.First(clause => clause.What == "name");
        var rows = group.Where(clause => clause != name).Select(clause => (Label: clause.What.Split(' ')[0], Stated: clause.Before ?? clause.After)).Prepend((Label: "", Stated: name.Before ?? name.After));
        return new DescribedItem(
            group.Key + ": " + (name.Before ?? name.After)?.Words,
            rows.Select(row => new DescribedRow(row.Label.Length == 0 ? "source" : row.Label, (row.Label.Length == 0 ? "" : row.Stated?.Words + (row.Stated?.When is { } when ? "; when " + when : "") + " ") + (row.Stated is { } stated ? Source(stated.Citation, stated.Place) : ""), Language(authority))).ToValueList());
    }

    private static IEnumerable<DescribedItem> Levels(EditionComparison comparison) => comparison.Before.Levels.Select(level => level.ToString()).SequenceEqual(comparison.After.Levels.Select(level => level.ToString()))
        ? []
        : comparison.MatchedLevels.Select(pair => new DescribedItem((pair.Before?.ToString() ?? "no level") + " before, " + (pair.After?.ToString() ?? "no level") + " after", default));

    private static DescribedItem Item(EditionComparison comparison, LevelChange level)
    {
        var reached = level.Kind == EffectKind.Up ? "rise to " + level.Level + ", by one of its bullets" : "fall below " + level.Level + ", where one of its bullets put them";
        return level.Case is { } shown
            ? new DescribedItem("Some children " + reached, ValueList.Of(new DescribedRow("child", shown.Words), new DescribedRow("before", shown.AnswerBefore, Language(comparison.Before)), new DescribedRow("after", shown.AnswerAfter, Language(comparison.After))))
            : new DescribedItem(level.IsProven ? "No children " + reached : "Whether children " + reached + " is not proven", default);
    }

    private static DescribedItem Item(EditionComparison comparison, LineChange change)
    {
        var names = change.Before.Select(line => line.Id).SequenceEqual(change.After.Select(line => line.Id)) || change.Before.Count == 0 || change.After.Count == 0
            ? Names(change.After.Count == 0 ? change.Before : change.After)
            : Names(change.Before) + " → " + Names(change.After);
        return new DescribedItem(
            names + ": " + ChangeWords.Of(change.Verdict),
            new[] { ChangeWords.Of(change.By) }.OfType<string>().Select(by => new DescribedRow("matched", by))
                .Concat(Lines("before", change.Before, Language(comparison.Before)))
                .Concat(Lines("after", change.After, Language(comparison.After)))
                .Concat(Effects(comparison, change.Effects, change.IsProven, change.Before.Count > 0 && change.After.Count > 0))
                .ToValueList());
    }

    private static string Names(ValueList<MatrixLine> lines) => string.Join(" + ", lines.Select(line => line.Id));

    private static IEnumerable<DescribedRow> Lines(string label, ValueList<MatrixLine> lines, string? language) => lines.SelectMany(line => new[]
    {
        new DescribedRow(label, line.Text, language),
        new DescribedRow("", (line.Level?.ToString() ?? "a strength") + "; " + (line.Condition is { } condition ? "when " + condition : "a practitioner judges that it is so") + string.Concat(line.Exceptions.Select(exception => "; except when " + exception)), language),
        new DescribedRow("", Source(line.Citation, line.Place), language),
    });

    private static string Source(Citation? citation, SourcePlace place) => (citation is null ? "" : citation + " ") + "[" + place + "]";

    private static IEnumerable<DescribedRow> Effects(EditionComparison comparison, ValueList<Effect> effects, bool isProven, bool isBoth)
    {
        foreach (var effect in effects)
        {
            yield return new DescribedRow("child", effect.Case.Words + (effects.Count > 1 ? " (" + ChangeWords.Of(effect.Kind) + ")" : ""));
            yield return new DescribedRow("was", Answer(effect.Case.AnswerBefore, effect.Case.LevelBefore), Language(comparison.Before));
            yield return new DescribedRow("is", Answer(effect.Case.AnswerAfter, effect.Case.LevelAfter), Language(comparison.After));
        }

        if (!isProven)
        {
            yield return new DescribedRow("further", "not proven: too tangled to say for every child");
        }
        else if (effects.Count == 0 && isBoth)
        {
            yield return new DescribedRow("child", "no child is affected");
        }
        else if (effects.Count == 0)
        {
            yield return new DescribedRow("child", "no child meets it");
        }
    }

    private static string Answer(string answer, LevelOfNeed? level) => answer + "; level " + (level?.ToString() ?? "none certain");

    private static DescribedItem Item(EditionComparison comparison, ClauseChange change)
    {
        var what = change.Before is null ? "added" : change.After is null ? "withdrawn" : change.SaysOtherwise ? "says otherwise" : change.ChangesMeaning ? "applies to other children" : "only reworded";
        return new DescribedItem(
            change.What + ": " + what,
            Stated("before", change.Before, Language(comparison.Before))
                .Concat(Stated("after", change.After, Language(comparison.After)))
                .Concat(change.Effects.Count == 0 && change.IsProven ? [] : Effects(comparison, change.Effects, change.IsProven, true))
                .ToValueList());
    }

    private static IEnumerable<DescribedRow> Stated(string label, StatedClause? clause, string? language) => clause is null
        ? [new DescribedRow(label, "nothing")]
        : [new DescribedRow(label, clause.Words + (clause.When is { } when ? "; when " + when : ""), language), new DescribedRow("", Source(clause.Citation, clause.Place), language)];

    private static string Values(Fact fact) => fact.Kind switch
    {
        FactKind.Choice => "one of " + string.Join(fact.IsOrdered ? " < " : ", ", fact.Choices.Select(choice => choice.Id)),
        _ => fact.Kind.ToString().ToLowerInvariant() + (fact.Unit is null ? "" : " in " + fact.Unit) + (fact.Minimum is null && fact.Maximum is null ? "" : FormattableString.Invariant($" from {fact.Minimum?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "any"} to {fact.Maximum?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "any"}")) + (fact.Kind == FactKind.Age ? " months" : ""),
    };

    private static string? Language(Authority authority) => authority.Languages.Count > 0 ? authority.Languages[0] : null;
}
