using System;
using System.IO;

namespace Thresholds;

/// <summary>Writes what a document says under one of its names, with what it says of its own use.</summary>
public static class DescriptionReport
{
    /// <summary>Writes the description as plain text.</summary>
    /// <param name="writer">Where to write; lines end with a line feed.</param>
    /// <param name="authority">The document.</param>
    /// <param name="description">What is described.</param>
    /// <exception cref="ArgumentNullException">Something is null; nothing is written then.</exception>
    public static void Write(TextWriter writer, Authority authority, Description description) =>
        Write(new TextPage(writer ?? throw new ArgumentNullException(nameof(writer))), authority, description, row => row.Text, text => text);

    /// <summary>Writes the description as one HTML page that needs nothing else and holds no script.</summary>
    /// <param name="writer">Where to write, in UTF-8 when it is a file.</param>
    /// <param name="authority">The document.</param>
    /// <param name="description">What is described.</param>
    /// <remarks>What is in another language than English is marked so, as far as the file says in which languages it is.</remarks>
    /// <exception cref="ArgumentNullException">Something is null; nothing is written then.</exception>
    public static void WriteHtml(TextWriter writer, Authority authority, Description description) =>
        Write(
            new HtmlPage(writer ?? throw new ArgumentNullException(nameof(writer))),
            authority,
            description,
            row => LanguageMarks.Of(row.Text, row.Language),
            text => LanguageMarks.Of(text, authority.Languages.Count > 0 ? authority.Languages[0] : null));

    private static void Write(ReportPage page, Authority authority, Description description, Func<DescribedRow, string> words, Func<string, string> main)
    {
        _ = authority ?? throw new ArgumentNullException(nameof(authority));
        _ = description ?? throw new ArgumentNullException(nameof(description));
        page.Title(main(authority.Name));
        page.Heading(description.Kind + " " + description.Name);
        page.Line(main(description.Text), 2);
        WriteRows(page, description.Rows, 2, words);
        foreach (var section in description.Sections)
        {
            page.Heading(section.Heading);
            foreach (var item in section.Items)
            {
                page.Item("-", main(item.Text));
                WriteRows(page, item.Rows, 4, words);
            }
        }

        CaveatSection.Write(page, authority);
        page.End();
    }

    private static void WriteRows(ReportPage page, ValueList<DescribedRow> rows, int indent, Func<DescribedRow, string> words)
    {
        var once = new OncePerBlock(page, indent);
        foreach (var row in rows)
        {
            once.Row(row.Label, words(row));
        }
    }
}
