using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Thresholds;

/// <summary>Describes what stands in the matrix: indicators, strengths, levels and ladders.</summary>
internal static class MatrixDescriptions
{
    public static Description Of(Authority authority, Indicator indicator) => new(
        indicator.Id,
        "indicator",
        indicator.Text,
        new[] { new DescribedRow("level", indicator.Level.ToString()) }
            .Concat(DescribedRows.Perhaps("domain", Domain(indicator.Domain, indicator.Area)))
            .Concat(DescribedRows.Perhaps("about", indicator.Subject))
            .Append(new DescribedRow("when", indicator.Condition ?? "a practitioner judges that it is so"))
            .Concat(indicator.Exceptions.Select(exception => new DescribedRow("except when", exception.Condition + (exception.Level is { } level ? ": then " + level : ": then it does not count"))))
            .Concat(indicator.AlsoKnownAs.Select(also => new DescribedRow("also", also)))
            .Concat(DescribedRows.Of(indicator.Translations))
            .Concat(DescribedRows.Of(indicator.Citation, indicator.Note, indicator.Place))
            .ToValueList(),
        DescribedRows.Sections(indicator.Ladders
            .Select(ladder => ("Ladder " + ladder.Id + ": " + ladder.Text, Rungs(authority, ladder)))
            .Prepend(("The facts it asks for", indicator.Facts.Select(fact => FactDescriptions.Item(authority, fact, indicator.Id))))
            .ToArray()));

    public static Description Of(Authority authority, ProtectiveFactor strength) => new(
        strength.Id,
        "strength",
        strength.Text,
        DescribedRows.Perhaps("domain", Domain(strength.Domain, strength.Area))
            .Concat(DescribedRows.Perhaps("about", strength.Subject))
            .Append(new DescribedRow("when", strength.Condition ?? "a practitioner judges that it is so"))
            .Append(new DescribedRow("level", "none: strengths never change a level"))
            .Concat(strength.AlsoKnownAs.Select(also => new DescribedRow("also", also)))
            .Concat(DescribedRows.Of(strength.Translations))
            .Concat(DescribedRows.Of(strength.Citation, strength.Note, strength.Place))
            .ToValueList(),
        DescribedRows.Sections(("The facts it asks for", strength.Facts.Select(fact => FactDescriptions.Item(authority, fact, strength.Id)))));

    public static Description Of(Authority authority, LevelOfNeed level) => new(
        level.Id,
        "level",
        level.ToString(),
        new[] { new DescribedRow("order", level.Order.ToString(CultureInfo.InvariantCulture) + " of " + authority.Levels.Count.ToString(CultureInfo.InvariantCulture) + ", 1 the least need") }
            .Concat(level.AlsoKnownAs.Select(also => new DescribedRow("also", also)))
            .Concat(level.Law.Select(law => new DescribedRow("law", law.ToString())))
            .Concat(DescribedRows.Of(level.Translations))
            .Concat(DescribedRows.Of(level.Citation, level.Note, level.Place))
            .ToValueList(),
        DescribedRows.Sections(
            ("The indicators at this level", authority.Indicators.Where(indicator => indicator.Level.Id == level.Id).Select(Item)),
            ("Indicators that an exception puts here", authority.Indicators.Where(indicator => indicator.Exceptions.Any(exception => exception.Level?.Id == level.Id)).Select(Item)),
            ("What the document asks for at this level", authority.Responses.Where(response => response.Level.Id == level.Id).SelectMany(response => response.Provisions).Select(PathwayDescriptions.Item))));

    public static Description Of(Authority authority, Ladder ladder) => new(
        ladder.Id,
        "ladder",
        ladder.Text,
        DescribedRows.Of(ladder.Translations).Concat(DescribedRows.Of(ladder.Citation, ladder.Note, ladder.Place)).ToValueList(),
        DescribedRows.Sections(
            ("Its rungs, the least need first", Rungs(authority, ladder)),
            ("The facts that measure it", ladder.Facts.Select(fact => FactDescriptions.Item(authority, fact)))));

    private static IEnumerable<DescribedItem> Rungs(Authority authority, Ladder ladder) =>
        authority.Indicators.Where(indicator => indicator.Ladders.Any(known => known.Id == ladder.Id)).OrderBy(indicator => indicator.Level.Order).Select(Item);

    private static DescribedItem Item(Indicator indicator) => new(
        indicator.Text,
        new[] { new DescribedRow("name", indicator.Id), new DescribedRow("level", indicator.Level.ToString()) }
            .Concat(DescribedRows.Perhaps("domain", Domain(indicator.Domain, indicator.Area)))
            .Append(new DescribedRow("when", indicator.Condition ?? "a practitioner judges that it is so"))
            .Concat(DescribedRows.Of(indicator.Translations))
            .ToValueList());

    private static string? Domain(Domain? domain, Area? area) => domain is null ? null : area is null ? domain.Label : domain.Label + ", " + area.Label;
}
