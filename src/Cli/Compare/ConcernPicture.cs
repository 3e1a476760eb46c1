using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Xml;
using Thresholds.Cli.Terminal;
using Thresholds.Dsl.Comparing;

namespace Thresholds.Cli.Compare;

/// <summary>A picture of which levels each authority gives to which concern: a row for each concern, a column for each authority, in it a box for each level.</summary>
/// <remarks>A level that is given is hatched, the closer the graver, and bears its number, so that the picture is read without colour, in print, and aloud by
/// the title of each box.</remarks>
internal sealed class ConcernPicture
{
    private const int RowHeight = 22;
    private const int LabelWidth = 330;
    private const int Box = 26;
    private const int Top = 70;
    private const int LongestLabel = 50;
    private const int LongestName = 24;

    private readonly XmlWriter _svg;
    private readonly AuthorityComparison _comparison;
    private readonly int _levels;

    private ConcernPicture(XmlWriter svg, AuthorityComparison comparison)
    {
        _svg = svg;
        _comparison = comparison;
        _levels = comparison.Demands.Count;
    }

    private int ColumnWidth => Math.Max(_levels * Box, LongestName * 7) + 14;

    /// <summary>The picture, as SVG that needs nothing else.</summary>
    public static string Of(AuthorityComparison comparison)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using (var svg = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
        {
            new ConcernPicture(svg, comparison).Draw();
        }

        return text + "\n";
    }

    private void Draw()
    {
        var width = LabelWidth + (_comparison.Authorities.Count * ColumnWidth) + 10;
        var height = Top + (_comparison.Concerns.Count * RowHeight) + 20;
        _svg.WriteStartElement("svg", "http://www.w3.org/2000/svg");
        Write("viewBox", "0 0 " + Number(width) + " " + Number(height));
        Write("role", "img");
        Write("lang", "en");
        Write("aria-labelledby", "title desc");
        Write("font-family", "sans-serif");
        Write("font-size", "12");
        Element("title", "Which levels each authority gives to which concern", ("id", "title"));
        Element("desc", string.Join(". ", _comparison.Concerns.Select(Told)), ("id", "desc"));
        Patterns();
        Element("rect", null, ("width", Number(width)), ("height", Number(height)), ("fill", "#ffffff"));
        for (var column = 0; column < _comparison.Authorities.Count; column++)
        {
            Element("text", Short(_comparison.Authorities[column].Name, LongestName), ("x", Number(Left(column))), ("y", "30"), ("font-weight", "bold"));
            for (var level = 1; level <= _levels; level++)
            {
                Element("text", Number(level), ("x", Number(Left(column) + ((level - 1) * Box) + 9)), ("y", "56"));
            }
        }

        for (var row = 0; row < _comparison.Concerns.Count; row++)
        {
            Row(row, _comparison.Concerns[row]);
        }

        _svg.WriteEndElement();
    }

    private void Row(int row, Concern concern)
    {
        var y = Top + (row * RowHeight);
        Element("text", Short(concern.Text, LongestLabel), ("x", "8"), ("y", Number(y + 14)));
        for (var column = 0; column < concern.Sides.Count; column++)
        {
            for (var level = 1; level <= _levels; level++)
            {
                var count = concern.Sides[column].Rungs.Count(rung => rung.Level?.Order == level);
                _svg.WriteStartElement("g");
                Element("title", concern.Sides[column].Authority.Name + ", " + concern.Text + ", level " + Number(level) + ": " + (count == 0 ? "nothing" : count == 1 ? "1 bullet" : Number(count) + " bullets"));
                var x = Left(column) + ((level - 1) * Box);
                Element("rect", null, ("x", Number(x)), ("y", Number(y)), ("width", Number(Box - 2)), ("height", Number(RowHeight - 3)), ("fill", count == 0 ? "none" : "url(#level-" + Number(level) + ")"), ("stroke", count == 0 ? "#b0b0b0" : "#000000"));
                if (count > 0)
                {
                    Element("rect", null, ("x", Number(x + 6)), ("y", Number(y + 3)), ("width", "12"), ("height", "13"), ("fill", "#ffffff"));
                    Element("text", Number(level), ("x", Number(x + 8)), ("y", Number(y + 14)), ("font-weight", "bold"));
                }

                _svg.WriteEndElement();
            }
        }
    }

    // The graver, the closer the lines.
    private void Patterns()
    {
        _svg.WriteStartElement("defs");
        for (var level = 1; level <= _levels; level++)
        {
            var step = Number(Math.Max(2, 10 - (level * 2)));
            _svg.WriteStartElement("pattern");
            Write("id", "level-" + Number(level));
            Write("width", step);
            Write("height", step);
            Write("patternUnits", "userSpaceOnUse");
            Write("patternTransform", "rotate(45)");
            Element("line", null, ("x1", "0"), ("y1", "0"), ("x2", "0"), ("y2", step), ("stroke", "#000000"), ("stroke-width", level > 3 ? "2" : "1"));
            _svg.WriteEndElement();
        }

        _svg.WriteEndElement();
    }

    private int Left(int column) => LabelWidth + (column * ColumnWidth);

    private static string Told(Concern concern) => concern.Text + ": " + string.Join(", ", concern.Sides.Select(side => side.Authority.Name + " " + (side.Rungs.Count == 0
        ? "leaves it out"
        : "level " + string.Join(" and ", side.Rungs.Select(rung => rung.Level?.Order ?? 0).Distinct().Order().Select(Number)))));

    private static string Short(string text, int longest) => text.Length <= longest ? text : string.Concat(text.AsSpan(0, longest - 1 - (char.IsHighSurrogate(text[longest - 2]) ? 1 : 0)), "…");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Write(string name, string value) => _svg.WriteAttributeString(name, value);

    private void Element(string name, string? text, params (string Name, string Value)[] attributes)
    {
        _svg.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
        {
            Write(attribute, value);
        }

        if (text is not null)
        {
            _svg.WriteString(Clean(text));
        }

        _svg.WriteEndElement();
    }

    // What XML has no way to write is left out.
    private static string Clean(string text)
    {
        var visible = VisibleText.Of(text);
        var kept = new List<char>(visible.Length);
        for (var i = 0; i < visible.Length; i++)
        {
            if (i + 1 < visible.Length && XmlConvert.IsXmlSurrogatePair(visible[i + 1], visible[i]))
            {
                kept.Add(visible[i++]);
                kept.Add(visible[i]);
            }
            else if (XmlConvert.IsXmlChar(visible[i]))
            {
                kept.Add(visible[i]);
            }
        }

        return new string([.. kept]);
    }
}
