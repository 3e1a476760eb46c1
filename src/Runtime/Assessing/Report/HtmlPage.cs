using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Text;

namespace Thresholds;

/// <summary>A report as one HTML page that needs nothing else: no script, no address it would load from. It prints as it stands.</summary>
/// <remarks>Sections, lists and terms are told apart as such, so that a screen reader finds its way; colours keep a contrast of 7 to 1 and more.</remarks>
internal sealed class HtmlPage : ReportPage
{
    // On paper a picture is one sheet of A4 across at most.
    private const int RowsOfPicture = 36;

    private const string Style =
        ":root{color-scheme:light dark;--ground:#fff;--text:#1a1a1a;--quiet:#404040;--lead:#14324f;--link:#0b3d91}"
        + "@media screen and (prefers-color-scheme:dark){:root{--ground:#14181d;--text:#f0f0f0;--quiet:#c4c9cf;--lead:#c3dcf5;--link:#a8cbff}}"
        + "body{margin:0;background:var(--ground);color:var(--text);font:1rem/1.5 system-ui,sans-serif}"
        + "main{max-width:48rem;margin:0 auto;padding:1rem}"
        + "h1{font-size:1.6rem;line-height:1.2;margin:.5rem 0;color:var(--lead);overflow-wrap:anywhere}"
        + "h2{font-size:1.15rem;margin:1.5rem 0 .5rem;padding-bottom:.2rem;border-bottom:2px solid var(--lead);color:var(--lead);overflow-wrap:anywhere}"
        + "a{color:var(--link)}a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px}"
        + "nav ul{list-style:none;padding:0;columns:16rem}nav li{margin:0;padding:.15rem 0;break-inside:avoid}"
        + "figure{margin:1rem 0;overflow-x:auto}figure svg{display:block;color:var(--text)}.ground{fill:var(--ground)}"
        + "@media (forced-colors:active){figure svg{color:CanvasText}.ground{fill:Canvas}}"
        + "p{margin:.4rem 0}ul,ol{margin:.4rem 0;padding-left:1.6rem}li{margin:.5rem 0;overflow-wrap:anywhere}"
        + "dl{margin:.3rem 0;display:grid;grid-template-columns:minmax(5rem,max-content) 1fr;gap:.1rem 1rem}"
        + "dt{grid-column:1;color:var(--quiet)}dd{grid-column:2;margin:0;overflow-wrap:anywhere}"
        + "@media print{main{max-width:none;padding:0}nav{display:none}figure{overflow:visible;break-inside:avoid}figure svg{width:100%;height:auto;max-height:260mm}h2{break-after:avoid}dd{break-inside:avoid}}";

    private readonly TextWriter _writer;
    private readonly Func<string, string?>? _addressOf;
    private readonly Stack<(int Indent, string Tag)> _open = new();
    private bool _isInSection;
    private int _sections;

    public HtmlPage(TextWriter writer) => _writer = writer;

    /// <summary>A report as part of another page, which has the style and the heading of its own.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="addressOf">Where on that page a fact is asked for, by its name; null for nowhere.</param>
    public HtmlPage(TextWriter writer, Func<string, string?> addressOf)
    {
        _writer = writer;
        _addressOf = addressOf;
    }

    public override void Title(string text)
    {
        if (_addressOf is not null)
        {
            Line(text);
            return;
        }

        _writer.Write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        _writer.Write("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        _writer.Write("<title>" + Encoded(PlainText.Of(Unmarked(text))) + "</title>\n<style>" + Style + "</style>\n</head>\n<body>\n<main>\n<h1>" + Safe(text) + "</h1>\n");
    }

    public override void Blank()
    {
        // What stands apart in lines has a place of its own here.
    }

    public override void Line(string text, int indent = 0)
    {
        CloseWhile(top => top.Tag == "dl" || top.Indent >= indent);
        _writer.Write("<p>" + Safe(text) + "</p>\n");
    }

    public override void Heading(string text)
    {
        CloseSection();
        _isInSection = true;
        var id = _addressOf is null ? "s" + (++_sections).ToString(CultureInfo.InvariantCulture) : Anchor(text);
        _writer.Write("<section aria-labelledby=\"" + id + "\">\n<h2 id=\"" + id + "\">" + Safe(text) + "</h2>\n");
    }

    public override void Item(string mark, string text, int indent = 2) => WriteItem(mark, Safe(text), indent);

    public override void Ask(string mark, string text, string fact, int indent = 2) =>
        WriteItem(mark, _addressOf?.Invoke(fact) is { } address ? "<a href=\"" + Encoded(address) + "\">" + Safe(text) + "</a>" : Safe(text), indent);

    public override void Row(string label, string text, int indent = 2)
    {
        if (indent == 0)
        {
            CloseSection();
        }

        CloseWhile(top => top.Indent > indent || (top.Indent == indent && top.Tag != "dl") || (top.Tag == "dl" && top.Indent != indent));
        if (_open.Count == 0 || _open.Peek().Tag != "dl")
        {
            Open("dl", indent);
        }

        _writer.Write((label.Length == 0 ? "" : "<dt>" + Safe(label) + "</dt>") + "<dd>" + Safe(text) + "</dd>\n");
    }

    public override void Contents(IEnumerable<string> headings)
    {
        // Sections are numbered as they come.
        var links = headings.Select((heading, place) => "<li><a href=\"#" + (_addressOf is null ? "s" + (_sections + place + 1).ToString(CultureInfo.InvariantCulture) : Anchor(heading)) + "\">" + Safe(heading) + "</a></li>\n").ToList();
        if (links.Count > 1)
        {
            CloseWhile(_ => true);
            _writer.Write("<nav aria-label=\"Contents\">\n<ul>\n" + string.Concat(links) + "</ul>\n</nav>\n");
        }
    }

    // What is wider than the window is moved within its own frame, which the keyboard reaches.
    public override void Picture(ConcernMap map)
    {
        CloseWhile(_ => true);
        for (var from = 0; from < map.Rows.Count; from += RowsOfPicture)
        {
            var part = map with { Rows = map.Rows.Skip(from).Take(RowsOfPicture).ToValueList() };
            var label = PlainText.Of(map.Title) + (map.Rows.Count > RowsOfPicture ? ": " + PlainText.Of(part.Rows[0].Text) + " to " + PlainText.Of(part.Rows[part.Rows.Count - 1].Text) : "");
            _writer.Write("<figure role=\"group\" aria-label=\"" + Encoded(label) + "\" tabindex=\"0\">\n");
            ConcernPicture.Draw(_writer, part with { Title = label }, "map-" + (from / RowsOfPicture).ToString(CultureInfo.InvariantCulture) + "-");
            _writer.Write("\n</figure>\n");
        }
    }

    public override void End()
    {
        CloseSection();
        CloseWhile(_ => true);
        if (_addressOf is null)
        {
            _writer.Write("</main>\n</body>\n</html>\n");
        }
    }

    private void WriteItem(string mark, string safe, int indent)
    {
        var number = mark.Trim().TrimEnd('.');
        var isNumber = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _);
        var list = isNumber ? "ol" : "ul";
        CloseWhile(top => top.Tag == "dl" || top.Indent > indent || (top.Indent == indent && top.Tag != list));
        if (_open.Count == 0 || _open.Peek().Indent < indent)
        {
            Open(list, indent);
        }

        _writer.Write(isNumber ? "<li value=\"" + number + "\">" : "<li>");
        _open.Push((indent, "li"));
        _writer.Write(safe + "\n");
    }

    /// <summary>Where a section of a report that is part of a page stands, by its heading.</summary>
    public static string Anchor(string heading) => "part-" + string.Concat(heading.ToLowerInvariant().Select(letter => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') ? letter : '-'));

    // What is marked as being in another language says so, for whoever hears the page or has it translated.
    private static string Safe(string text)
    {
        var safe = new StringBuilder();
        foreach (var (part, language) in LanguageMarks.Parts(PlainText.Of(text)))
        {
            safe.Append(language is null ? Encoded(part) : "<span lang=\"" + Encoded(language) + "\">" + Encoded(part) + "</span>");
        }

        return safe.ToString();
    }

    private static string Encoded(string text) => WebUtility.HtmlEncode(LanguageMarks.Without(text));

    // Titles hold no elements: of a marked text what it says, without its tag.
    private static string Unmarked(string text) => text.IndexOf(LanguageMarks.Begin) is var begin and >= 0 && text.IndexOf(LanguageMarks.Tagged, begin) is var tagged and >= 0
        ? Unmarked(text.Substring(0, begin) + text.Substring(tagged + 1))
        : text;

    private void Open(string tag, int indent)
    {
        _open.Push((indent, tag));
        _writer.Write("<" + tag + ">\n");
    }

    private void CloseSection()
    {
        if (_isInSection)
        {
            CloseWhile(_ => true);
            _writer.Write("</section>\n");
        }

        _isInSection = false;
    }

    private void CloseWhile(Func<(int Indent, string Tag), bool> closes)
    {
        while (_open.Count > 0 && closes(_open.Peek()))
        {
            _writer.Write("</" + _open.Pop().Tag + ">\n");
        }
    }
}
