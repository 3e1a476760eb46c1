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
    private const string Style =
        "body{margin:0;background:#fff;color:#1a1a1a;font:1rem/1.5 system-ui,sans-serif}"
        + "main{max-width:48rem;margin:0 auto;padding:1rem}"
        + "h1{font-size:1.6rem;line-height:1.2;margin:.5rem 0;color:#14324f}"
        + "h2{font-size:1.15rem;margin:1.5rem 0 .5rem;padding-bottom:.2rem;border-bottom:2px solid #14324f;color:#14324f}"
        + "p{margin:.4rem 0}ul,ol{margin:.4rem 0;padding-left:1.6rem}li{margin:.5rem 0;overflow-wrap:anywhere}"
        + "dl{margin:.3rem 0;display:grid;grid-template-columns:minmax(5rem,max-content) 1fr;gap:.1rem 1rem}"
        + "dt{grid-column:1;color:#404040}dd{grid-column:2;margin:0;overflow-wrap:anywhere}"
        + "@media print{main{max-width:none;padding:0}h2,dt{break-after:avoid}li,dl{break-inside:avoid}}";

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
