using System.Collections.Generic;
using System.Linq;

namespace Thresholds;

/// <summary>Makes the rows that many descriptions have.</summary>
internal static class DescribedRows
{
    public static IEnumerable<DescribedRow> Of(ValueList<Translation> translations) => translations.Select(translation => new DescribedRow("in " + translation.Language, translation.Text, translation.Language));

    public static IEnumerable<DescribedRow> Of(Citation? citation, string? note, SourcePlace place)
    {
        if (note is not null)
        {
            yield return new DescribedRow("note", note);
        }

        yield return new DescribedRow("source", SourceLine.Of(citation, place));
    }

    public static IEnumerable<DescribedRow> Perhaps(string label, string? text) => text is null ? Enumerable.Empty<DescribedRow>() : new[] { new DescribedRow(label, text) };

    public static DescribedItem Item(DescribedUse use) => new(use.Text, new[] { new DescribedRow(use.Kind, use.Name) }.Concat(Perhaps("level", use.Level)).ToValueList());

    /// <summary>The sections that hold something.</summary>
    public static ValueList<DescribedSection> Sections(params (string Heading, IEnumerable<DescribedItem> Items)[] sections) =>
        sections.Select(section => new DescribedSection(section.Heading, section.Items.ToValueList())).Where(section => section.Items.Count > 0).ToValueList();
}
