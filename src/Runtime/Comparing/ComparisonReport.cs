using System;
using System.IO;
using System.Linq;

namespace Thresholds;

/// <summary>Writes what a comparison comes to. Texts of the documents are made harmless.</summary>
public static class ComparisonReport
{
    /// <summary>Writes it as plain text.</summary>
    /// <param name="writer">Where to write; lines end with a line feed.</param>
    /// <param name="page">What is written.</param>
    /// <exception cref="ArgumentNullException">Something is null; nothing is written then.</exception>
    public static void Write(TextWriter writer, ComparisonPage page) =>
        Write(new TextPage(writer ?? throw new ArgumentNullException(nameof(writer))), page ?? throw new ArgumentNullException(nameof(page)), row => row.Text);

    /// <summary>Writes it as one HTML page that needs nothing else and holds no script.</summary>
    /// <param name="writer">Where to write, in UTF-8 when it is a file.</param>
    /// <param name="page">What is written.</param>
    /// <exception cref="ArgumentNullException">Something is null; nothing is written then.</exception>
    public static void WriteHtml(TextWriter writer, ComparisonPage page) =>
        Write(new HtmlPage(writer ?? throw new ArgumentNullException(nameof(writer))), page ?? throw new ArgumentNullException(nameof(page)), row => LanguageMarks.Of(row.Text, row.Language));

    /// <summary>Writes its sections alone, for a page that has its own head and style.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="page">What is written.</param>
    internal static void WriteSections(TextWriter writer, ComparisonPage page) => Write(new HtmlPage(writer, _ => null), page, row => LanguageMarks.Of(row.Text, row.Language));

    /// <summary>Draws a map of concerns as SVG, by itself a picture that needs nothing else.</summary>
    /// <param name="writer">Where to write, in UTF-8 when it is a file.</param>
    /// <param name="map">What is drawn.</param>
    /// <exception cref="ArgumentNullException">Something is null; nothing is written then.</exception>
    public static void WriteSvg(TextWriter writer, ConcernMap map)
    {
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        ConcernPicture.Draw(writer, map ?? throw new ArgumentNullException(nameof(map)), "");
        writer.Write("\n");
    }

    private static void Write(ReportPage page, ComparisonPage comparison, Func<DescribedRow, string> words)
    {
        page.Title(comparison.Title);
        foreach (var paragraph in comparison.Introduction)
        {
            page.Line(paragraph);
        }

        page.Contents(comparison.Sections.Select(section => section.Heading));
        if (comparison.Map is { Rows.Count: > 0 } map)
        {
            page.Picture(map);
        }

        foreach (var section in comparison.Sections)
        {
            page.Heading(section.Heading);
            foreach (var item in section.Items)
            {
                page.Item("-", item.Text);
                var once = new OncePerBlock(page, 4);
                foreach (var row in item.Rows)
                {
                    once.Row(row.Label, words(row));
                }
            }
        }

        page.End();
    }
}
