using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Thresholds.Rendering.Pages;

namespace Thresholds.Rendering.Html;

/// <summary>Writes a page as HTML.</summary>
internal sealed class HtmlWriter(TextWriter writer)
{
    private static readonly Lazy<string> StyleSheet = new(ReadStyle);

    public static string Style => StyleSheet.Value;

    public void Write(Page page)
    {
        writer.Write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n");
        writer.Write("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        writer.Write("<title>" + string.Concat(page.Title.Select(run => HtmlText.Of(run.Text))) + "</title>\n<style>\n" + Style + "</style>\n</head>\n<body>\n");
        WriteBody(page);
        writer.Write("</body>\n</html>\n");
    }

    public void WriteBody(Page page)
    {
        writer.Write("<header>\n<h1>" + Words(page.Title) + "</h1>\n");
        WriteLines(page.Head);
        writer.Write("</header>\n");
        if (page.Caveats.Count > 0)
        {
            writer.Write("<aside class=\"caveats\" aria-label=\"How the document is to be used\" tabindex=\"0\">\n<ul>\n" + Caveats(page) + "</ul>\n</aside>\n");
        }

        writer.Write("<nav aria-label=\"Contents\">\n<ul>\n" + string.Concat(page.Blocks.OfType<Heading>().Where(heading => heading is { Level: 2, Anchor: not null }).Select(heading => "<li><a href=\"#" + heading.Anchor + "\">" + Words(heading.Words) + "</a></li>\n")) + "</ul>\n</nav>\n<main>\n");
        foreach (var block in page.Blocks)
        {
            Write(block, page);
        }

        writer.Write("</main>\n");
    }

    private void Write(Block block, Page page)
    {
        switch (block)
        {
            case Heading heading:
                WriteHeading(heading.Level, heading.Words, heading.Anchor);
                break;
            case Paragraph paragraph:
                writer.Write("<p>" + Words(paragraph.Words) + "</p>\n");
                break;
            case ItemList list:
                WriteItems(list.Items);
                break;
            case Flow flow:
                WriteFlow(flow);
                break;
            case PlainTable table:
                WriteTable(table);
                break;
            case LevelTable matrix:
                WriteMatrix(matrix, page);
                break;
            default:
                throw new InvalidOperationException("there is no such block");
        }
    }

    private void WriteHeading(int level, ValueList<Run> words, string? anchor) => writer.Write($"<h{level}{Id(anchor)}>{Words(words)}</h{level}>\n");

    // What is wider than the window is moved within its own frame, which the keyboard reaches. On paper the head and the caveats stand on each sheet.
    private void WriteMatrix(LevelTable matrix, Page page)
    {
        writer.Write("<div class=\"frame\" role=\"region\" aria-label=\"" + HtmlText.Of(matrix.Caption) + "\" tabindex=\"0\">\n<table class=\"matrix\">\n<caption>" + HtmlText.Of(matrix.Caption) + "</caption>\n");
        writer.Write("<thead>\n<tr><th scope=\"col\">Domain</th>" + string.Concat(matrix.Columns.Select(column => "<th scope=\"col\">" + Words(column) + "</th>")) + "</tr>\n</thead>\n");
        if (page.Caveats.Count > 0)
        {
            writer.Write($"<tfoot>\n<tr><td colspan=\"{matrix.Columns.Count + 1}\"><ul>\n" + Caveats(page) + "</ul></td></tr>\n</tfoot>\n");
        }

        foreach (var domain in matrix.Domains)
        {
            // What a domain says by itself stands beside its name.
            var hasOwnRow = domain.Rows[0].Anchor is null;
            writer.Write("<tbody>\n<tr class=\"domain\"><th scope=\"" + (hasOwnRow && domain.Rows.Count == 1 ? "row" : "rowgroup") + "\">");
            WriteHeading(3, domain.Words, domain.Anchor);
            WriteLines(domain.Lines);
            writer.Write("</th>");
            if (hasOwnRow)
            {
                WriteCells(domain.Rows[0]);
            }
            else
            {
                writer.Write($"<td colspan=\"{matrix.Columns.Count}\"></td>");
            }

            writer.Write("</tr>\n");
            foreach (var row in domain.Rows.Skip(hasOwnRow ? 1 : 0))
            {
                writer.Write("<tr><th scope=\"row\"" + Id(row.Anchor) + ">" + Words(row.Words) + "</th>");
                WriteCells(row);
                writer.Write("</tr>\n");
            }

            writer.Write("</tbody>\n");
        }

        writer.Write("</table>\n</div>\n");
    }

    private void WriteCells(LevelTableRow row)
    {
        foreach (var cell in row.Cells)
        {
            writer.Write("<td>");
            WriteItems(cell);
            writer.Write("</td>");
        }
    }

    private void WriteTable(PlainTable table)
    {
        writer.Write("<div class=\"frame\" role=\"region\" aria-label=\"" + string.Concat(table.Caption.Select(run => HtmlText.Of(run.Text))) + "\" tabindex=\"0\">\n<table>\n<caption>" + Words(table.Caption) + "</caption>\n<thead>\n<tr>");
        writer.Write(string.Concat(table.Columns.Select(column => "<th scope=\"col\">" + Words(column) + "</th>")) + "</tr>\n</thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            writer.Write("<tr>" + string.Concat(row.Select((cell, place) => place == 0 ? "<th scope=\"row\">" + Words(cell) + "</th>" : "<td>" + Words(cell) + "</td>")) + "</tr>\n");
        }

        writer.Write("</tbody>\n</table>\n</div>\n");
    }

    private void WriteFlow(Flow flow)
    {
        writer.Write("<ol class=\"flow\">\n");
        foreach (var stage in flow.Stages)
        {
            writer.Write("<li>\n<h4>" + HtmlText.Of(stage.Label) + "</h4>\n");
            WriteItems(stage.Items);
            writer.Write("</li>\n");
        }

        writer.Write("</ol>\n");
    }

    private void WriteItems(IReadOnlyList<Item> items)
    {
        if (items.Count == 0)
        {
            return;
        }

        writer.Write("<ul class=\"items\">\n");
        foreach (var item in items)
        {
            writer.Write("<li" + Id(item.Anchor) + (item.Flaws > 0 ? " class=\"flawed\"" : "") + ">" + Words(item.Words) + "\n");
            WriteLines(item.Lines);
            writer.Write("</li>\n");
        }

        writer.Write("</ul>\n");
    }

    private void WriteLines(IReadOnlyList<Line> lines)
    {
        if (lines.Count > 0)
        {
            writer.Write("<dl>" + string.Concat(lines.Select(line => "<div><dt>" + HtmlText.Of(line.Label) + "</dt> <dd>" + Words(line.Words) + "</dd></div>")) + "</dl>\n");
        }
    }

    private static string Caveats(Page page) => string.Concat(page.Caveats.Select(caveat => "<li>" + Words(caveat) + "</li>\n"));

    private static string Id(string? anchor) => anchor is null ? "" : " id=\"" + HtmlText.Of(anchor) + "\"";

    private static string Words(ValueList<Run> runs) => string.Concat(Links.Of(runs).Select(link => link.Target is { } target
        ? "<a href=\"" + HtmlText.Of(target) + "\">" + string.Concat(link.Runs.Select(Word)) + "</a>"
        : string.Concat(link.Runs.Select(Word))));

    private static string Word(Run run)
    {
        var text = HtmlText.Of(run.Text);
        var told = run.Language is { } language ? "<span lang=\"" + HtmlText.Of(language) + "\" dir=\"auto\">" + text + "</span>" : text;
        return run.Kind switch
        {
            RunKind.Strong => "<strong>" + told + "</strong>",
            RunKind.Quiet => "<span class=\"quiet\">" + told + "</span>",
            RunKind.Code => "<code>" + told + "</code>",
            _ => told,
        };
    }

    private static string ReadStyle()
    {
        using var stream = typeof(HtmlWriter).Assembly.GetManifestResourceStream("page.css") ?? throw new InvalidOperationException("the style is not in the assembly");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
