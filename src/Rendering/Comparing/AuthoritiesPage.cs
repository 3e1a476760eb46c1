using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Comparing;

namespace Thresholds.Rendering.Comparing;

/// <summary>Authorities side by side, as a page for people.</summary>
public static class AuthoritiesPage
{
    /// <summary>The page; <see cref="ComparisonReport"/> writes it.</summary>
    /// <param name="comparison">What was compared.</param>
    /// <exception cref="ArgumentNullException">There is nothing.</exception>
    public static ComparisonPage Of(AuthorityComparison comparison) => new(
        "Side by side: " + string.Join(", ", (comparison ?? throw new ArgumentNullException(nameof(comparison))).Authorities.Select(authority => authority.Name)),
        ValueList.Of(
            "Levels of two authorities are not the same thing, whatever their numbers. What differs is no fault: it is for people to weigh.",
            "Each level is the authority's own answer to a child of whom that one thing is known, by its bullets about the concern alone."),
        Sections(comparison).Where(section => section.Items.Count > 0).ToValueList(),
        Map(comparison));

    /// <summary>Which levels each authority gives to which concern, for a picture.</summary>
    /// <param name="comparison">What was compared.</param>
    /// <exception cref="ArgumentNullException">There is nothing.</exception>
    public static ConcernMap Map(AuthorityComparison comparison) => new(
        "Which levels each authority gives to which concern",
        (comparison ?? throw new ArgumentNullException(nameof(comparison))).Authorities.Select(authority => new ConcernMapColumn(authority.Name, Language(authority), authority.Levels.Select(level => level.ToString()).ToValueList())).ToValueList(),
        comparison.Concerns.OrderBy(concern => concern.Text, StringComparer.OrdinalIgnoreCase).Select(concern => new ConcernMapRow(
            concern.Text,
            concern.Sides.Select(side => side.Authority.Levels.Select(level => side.Rungs.Count(rung => rung.Level?.Order == level.Order)).ToValueList()).ToValueList())).ToValueList());

    private static IEnumerable<DescribedSection> Sections(AuthorityComparison comparison)
    {
        yield return new DescribedSection("Where they differ", comparison.Concerns.SelectMany(concern => concern.Rows.Where(row => row.Differs).Select(row => Item(comparison, concern, row))).ToValueList());
        yield return new DescribedSection("Where they agree", comparison.Concerns.SelectMany(concern => concern.Rows.Where(row => !row.Differs && row.Levels.Count(level => level.Level is not null) > 1).Select(row => Item(comparison, concern, row))).ToValueList());
        yield return new DescribedSection("What some say and others leave out", comparison.Concerns.Where(concern => concern.IsLeftOut).Select(concern => Item(concern)).ToValueList());
        yield return new DescribedSection("Concern by concern", comparison.Concerns.Where(concern => !concern.IsLeftOut).Select(concern => Item(concern)).ToValueList());
        for (var order = 0; order < comparison.Demands.Count; order++)
        {
            yield return new DescribedSection(
                "What is asked for at level " + (order + 1).ToString(System.Globalization.CultureInfo.InvariantCulture),
                comparison.Demands[order].Select(side => new DescribedItem(
                    side.Authority.Name + ": " + (side.Level?.ToString() ?? "no such level"),
                    Kinds(comparison.Demands[order]).SelectMany(kind => Demands(kind, side)).ToValueList())).ToValueList());
        }
    }

    // Of what somebody asks for, it is said who does not.
    private static IEnumerable<string> Kinds(IEnumerable<LevelDemands> sides) => sides.SelectMany(side => side.Demands).Select(demand => demand.Kind).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<DescribedRow> Demands(string kind, LevelDemands side) => side.Demands.Where(demand => demand.Kind == kind)
        .Select(demand => new DescribedRow(kind, demand.Stated.Words + (demand.Stated.When is { } when ? "; when " + when : "") + " " + Source(demand.Stated.Citation, demand.Stated.Place), Language(side.Authority)))
        .DefaultIfEmpty(new DescribedRow(kind, "nothing is said of it here"));

    private static DescribedItem Item(AuthorityComparison comparison, Concern concern, ConcernRow row) => new(
        concern.Text + " (" + concern.Id + "): " + row.Fact + " " + row.Values,
        row.Levels.SelectMany((level, place) => Rows(comparison.Authorities[place], level)).Prepend(new DescribedRow("child", row.Fact + " " + row.Child)).ToValueList());

    private static IEnumerable<DescribedRow> Rows(Authority authority, ConcernLevel level)
    {
        yield return new DescribedRow(authority.Id, level.Level?.ToString() ?? (!level.IsAsked ? "does not ask for it" : level.Open.Count > 0 ? "no level certain: more must be known" : "no level"), Language(authority));
        foreach (var line in level.Deciding)
        {
            yield return new DescribedRow(authority.Id, line.Text + " " + Source(line.Citation, line.Place), Language(authority));
        }

        foreach (var line in level.Open)
        {
            yield return new DescribedRow(authority.Id, "hangs on more: " + line.Level + ", when " + line.Condition + " " + Source(line.Citation, line.Place), Language(authority));
        }
    }

    private static DescribedItem Item(Concern concern) => new(
        concern.Text + " (" + concern.Id + ")",
        concern.Sides.SelectMany(side => side.Rungs
            .Select(rung => new DescribedRow(side.Authority.Id, rung.Level + ": " + rung.Text + " " + Source(rung.Citation, rung.Place), Language(side.Authority)))
            .DefaultIfEmpty(new DescribedRow(side.Authority.Id, "leaves it out"))).ToValueList());

    private static string Source(Citation? citation, SourcePlace place) => "(" + (citation is null ? "" : citation + ", ") + place + ")";

    private static string? Language(Authority authority) => authority.Languages.Count > 0 ? authority.Languages[0] : null;
}
