using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Thresholds.Rendering.Html;
using Thresholds.Rendering.Pages;

namespace Thresholds.Rendering.Markdown;

/// <summary>Writes a page as Markdown.</summary>
internal sealed class MarkdownWriter(TextWriter writer)
{
    public void Write(Page page)
    {
        writer.Write("# " + Words(page.Title) + "\n\n");
        WriteLines(page.Head, "");
        if (page.Caveats.Count > 0)
        {
            writer.Write("\n");
            foreach (var caveat in page.Caveats)
            {
                writer.Write("> - " + Words(caveat) + "\n");
            }
        }

        foreach (var block in page.Blocks)
        {
            writer.Write("\n");
            Write(block);
        }
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Heading heading:
                writer.Write(new string('#', heading.Level) + " " + Anchor(heading.Anchor) + Words(heading.Words) + "\n");
                break;
            case Paragraph paragraph:
                writer.Write(Words(paragraph.Words) + "\n");
                break;
            case ItemList list:
                WriteItems(list.Items);
                break;
            case Flow flow:
                WriteStages(flow);
                break;
            case PlainTable table:
                writer.Write(Words(table.Caption) + "\n\n");
                WriteTable([table.Columns, .. table.Rows], Words);
                break;
            case LevelTable matrix:
                WriteMatrix(matrix);
                break;
            default:
                throw new InvalidOperationException("there is no such block");
        }
    }

    // Cells of a table are one line each in Markdown, which nobody could read here: the table tells how many bullets there are and leads to them.
    private void WriteMatrix(LevelTable matrix)
    {
        var places = matrix.Domains.SelectMany(domain => domain.Rows.Select(row => (Domain: domain, Row: row))).ToList();
        writer.Write(MarkdownText.Of(matrix.Caption) + ", with the number of bullets in each cell.\n\n");
        WriteTable([[Texts("Domain"), .. matrix.Columns.Select(Words)], .. places.Select(place => (IReadOnlyList<string>)[Title(place), .. place.Row.Cells.Select((cell, column) => cell.Count == 0 ? "" : $"[{cell.Count.ToString(CultureInfo.InvariantCulture)}](#{CellAnchor(place.Domain, place.Row, column)})")])], text => text);
        foreach (var domain in matrix.Domains)
        {
            writer.Write("\n### " + Anchor(domain.Anchor) + Words(domain.Words) + "\n");
            if (domain.Lines.Count > 0)
            {
                writer.Write("\n");
                WriteLines(domain.Lines, "");
            }

            foreach (var row in domain.Rows)
            {
                var level = row.Anchor is null ? "####" : "#####";
                writer.Write(row.Anchor is null ? "" : "\n#### " + Anchor(row.Anchor) + Words(row.Words) + "\n");
                for (var column = 0; column < row.Cells.Count; column++)
                {
                    if (row.Cells[column].Count > 0)
                    {
                        writer.Write("\n" + level + " " + Anchor(CellAnchor(domain, row, column)) + Words(matrix.Columns[column]) + "\n\n");
                        WriteItems(row.Cells[column]);
                    }
                }
            }
        }

        static string Title((LevelTableDomain Domain, LevelTableRow Row) place) => place.Row.Anchor is null ? Words(place.Domain.Words) : Words(place.Domain.Words) + ": " + Words(place.Row.Words);
    }

    private static string CellAnchor(LevelTableDomain domain, LevelTableRow row, int column) => $"cell-{row.Anchor ?? domain.Anchor}-{(column + 1).ToString(CultureInfo.InvariantCulture)}";

    private void WriteStages(Flow flow)
    {
        var number = 0;
        foreach (var stage in flow.Stages)
        {
            number++;
            writer.Write(number.ToString(CultureInfo.InvariantCulture) + ". **" + MarkdownText.Of(stage.Label) + "**\n");
            WriteItems(stage.Items, "   ");
        }
    }

    private void WriteItems(IEnumerable<Item> items, string indent = "")
    {
        foreach (var item in items)
        {
            writer.Write(indent + "- " + Anchor(item.Anchor) + Words(item.Words) + "\n");
            WriteLines(item.Lines, indent + "  ");
        }
    }

    private void WriteLines(IEnumerable<Line> lines, string indent)
    {
        foreach (var line in lines)
        {
            writer.Write(indent + "- " + MarkdownText.Of(line.Label) + ": " + Words(line.Words) + "\n");
        }
    }

    private void WriteTable<T>(IReadOnlyList<IReadOnlyList<T>> rows, Func<T, string> words)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            writer.Write("| " + string.Join(" | ", rows[row].Select(words)) + " |\n");
            writer.Write(row == 0 ? "|" + string.Concat(rows[0].Select(_ => " --- |")) + "\n" : "");
        }
    }

    private static string Texts(string text) => MarkdownText.Of(text);

    private static string Anchor(string? anchor) => anchor is null ? "" : "<a id=\"" + HtmlText.Of(anchor) + "\"></a>";

    private static string Words(ValueList<Run> runs) => string.Concat(Links.Of(runs).Select(link => link.Target is { } target
        ? "[" + string.Concat(link.Runs.Select(Word)) + "](" + target + ")"
        : string.Concat(link.Runs.Select(Word))));

    // A mark of emphasis counts only beside a letter, so that blanks stand outside.
    private static string Word(Run run)
    {
        var text = PlainText.Of(run.Text).Trim(' ');
        if (text.Length == 0)
        {
            return run.Text.Length > 0 ? " " : "";
        }

        var safe = run.Kind == RunKind.Code ? MarkdownText.Code(text) : MarkdownText.Of(text);
        var marked = run.Kind == RunKind.Strong ? "**" + safe + "**" : safe;
        var told = run.Language is { } language ? "<span lang=\"" + HtmlText.Of(language) + "\">" + marked + "</span>" : marked;
        return (run.Text.StartsWith(' ') ? " " : "") + told + (run.Text.EndsWith(' ') ? " " : "");
    }
}
