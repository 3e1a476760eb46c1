using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;

namespace Thresholds;

/// <summary>A picture of which levels each document gives to which concern: a row for each concern, a column for each document, in it a box for each level.</summary>
/// <remarks>A level that is given is hatched, the closer the graver, and bears its number, so that the picture is read without colour, in print, and aloud by
/// its description and the title of each box. Colours are those of the page that it stands on; by itself it is black on white.</remarks>
internal sealed class ConcernPicture
{
    private const int RowHeight = 22;
    private const int LabelWidth = 300;
    private const int Box = 28;
    private const int Gap = 12;
    private const int NameWidth = 18;
    private const int NameLines = 4;
    private const int Top = 100;
    private const int LegendHeight = 64;
    private const int LongestLabel = 46;

    private readonly XmlWriter _svg;
    private readonly ConcernMap _map;
    private readonly string _prefix;
    private readonly int _levels;

    private ConcernPicture(XmlWriter svg, ConcernMap map, string prefix)
    {
        _svg = svg;
        _map = map;
        _prefix = prefix;
        _levels = map.Rows.SelectMany(row => row.Bullets).Select(levels => levels.Count).Concat(map.Columns.Select(column => column.Levels.Count)).DefaultIfEmpty(0).Max();
    }

    private int ColumnWidth => Math.Max(_levels * Box, NameWidth * 7) + Gap;

    private int Width => LabelWidth + (_map.Columns.Count * ColumnWidth);

    /// <summary>Draws a map as one SVG element that needs nothing else.</summary>
    /// <param name="writer">Where to draw.</param>
    /// <param name="map">The map.</param>
    /// <param name="prefix">What the names within the picture begin with, apart from those of others on the page.</param>
    public static void Draw(TextWriter writer, ConcernMap map, string prefix)
    {
        using var svg = XmlWriter.Create(writer, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, ConformanceLevel = ConformanceLevel.Fragment });
        new ConcernPicture(svg, map, prefix).Draw();
    }

    private void Draw()
    {
        var height = Top + (_map.Rows.Count * RowHeight) + LegendHeight;
        _svg.WriteStartElement("svg", "http://www.w3.org/2000/svg");
        Write("viewBox", "0 0 " + Number(Width) + " " + Number(height));
        Write("width", Number(Width));
        Write("height", Number(height));
        Write("role", "img");
        Write("lang", "en");
        Write("aria-labelledby", _prefix + "title");
        Write("aria-describedby", _prefix + "desc");
        Write("font-family", "system-ui, sans-serif");
        Write("font-size", "12");
        Write("color", "#1a1a1a");
        Write("fill", "currentColor");
        Element("title", _map.Title, ("id", _prefix + "title"));
        Element("desc", string.Join(". ", _map.Rows.Select(Told)), ("id", _prefix + "desc"));
        Patterns();
        Element("rect", null, ("class", "ground"), ("width", Number(Width)), ("height", Number(height)), ("fill", "#ffffff"));
        for (var column = 0; column < _map.Columns.Count; column++)
        {
            Head(column);
        }

        for (var row = 0; row < _map.Rows.Count; row++)
        {
            Row(Top + (row * RowHeight), _map.Rows[row]);
        }

        Legend(height - LegendHeight + 14);
        _svg.WriteEndElement();
    }

    // The last line of a name stands right over the numbers of the levels.
    private void Head(int column)
    {
        var lines = Lines(Clean(_map.Columns[column].Name));
        for (var line = 0; line < lines.Count; line++)
        {
            Element("text", lines[line], ("x", Number(Left(column))), ("y", Number(Top - 30 - ((lines.Count - 1 - line) * 15))), ("font-weight", "bold"));
        }

        for (var level = 0; level < _levels; level++)
        {
            Element("text", Number(level + 1), ("x", Number(Left(column) + (level * Box) + 13)), ("y", Number(Top - 8)), ("text-anchor", "middle"));
        }
    }

    private void Row(int y, ConcernMapRow row)
    {
        Element("line", null, ("x1", "8"), ("x2", Number(Width - Gap)), ("y1", Number(y + RowHeight - 1)), ("y2", Number(y + RowHeight - 1)), ("stroke", "currentColor"), ("stroke-opacity", "0.25"), ("stroke-dasharray", "1 3"));
        Element("text", Short(Clean(row.Text)), ("x", "8"), ("y", Number(y + 14)));
        for (var column = 0; column < Math.Min(_map.Columns.Count, row.Bullets.Count); column++)
        {
            for (var level = 0; level < row.Bullets[column].Count; level++)
            {
                var count = row.Bullets[column][level];
                _svg.WriteStartElement("g");
                Element("title", _map.Columns[column].Name + ", " + row.Text + ", level " + Level(column, level) + ": " + (count <= 0 ? "nothing" : count == 1 ? "1 bullet" : Number(count) + " bullets"));
                DrawBox(Left(column) + (level * Box), y, level, count > 0);
                _svg.WriteEndElement();
            }
        }
    }

    private void DrawBox(int x, int y, int level, bool isGiven)
    {
        Element("rect", null, ("x", Number(x)), ("y", Number(y)), ("width", Number(Box - 2)), ("height", Number(RowHeight - 4)), ("fill", isGiven ? "url(#" + _prefix + "level-" + Number(level + 1) + ")" : "none"), ("stroke", "currentColor"), ("stroke-opacity", isGiven ? "1" : "0.35"));
        if (isGiven)
        {
            Element("rect", null, ("class", "ground"), ("x", Number(x + 7)), ("y", Number(y + 2)), ("width", "12"), ("height", Number(RowHeight - 8)), ("fill", "#ffffff"));
            Element("text", Number(level + 1), ("x", Number(x + 13)), ("y", Number(y + 13)), ("text-anchor", "middle"), ("font-weight", "bold"));
        }
    }

    private void Legend(int y)
    {
        var x = 8;
        for (var level = 0; level < _levels; level++)
        {
            DrawBox(x, y, level, isGiven: true);
            x += Box;
        }

        Element("text", "levels at which the document has bullets of the concern, least need first", ("x", Number(x + 4)), ("y", Number(y + 13)));
        DrawBox(8, y + RowHeight, 0, isGiven: false);
        Element("text", "a level at which it has none", ("x", Number(8 + Box + 4)), ("y", Number(y + RowHeight + 13)));
    }

    // The graver, the closer the lines.
    private void Patterns()
    {
        _svg.WriteStartElement("defs");
        for (var level = 1; level <= _levels; level++)
        {
            var step = Number(Math.Max(2, 10 - (level * 2)));
            _svg.WriteStartElement("pattern");
            Write("id", _prefix + "level-" + Number(level));
            Write("width", step);
            Write("height", step);
            Write("patternUnits", "userSpaceOnUse");
            Write("patternTransform", "rotate(45)");
            Element("line", null, ("x1", "0"), ("y1", "0"), ("x2", "0"), ("y2", step), ("stroke", "currentColor"), ("stroke-width", level > 3 ? "2" : "1"));
            _svg.WriteEndElement();
        }

        _svg.WriteEndElement();
    }

    private int Left(int column) => LabelWidth + (column * ColumnWidth);

    private string Level(int column, int level) => level < _map.Columns[column].Levels.Count ? _map.Columns[column].Levels[level] : Number(level + 1);

    private string Told(ConcernMapRow row) => row.Text + ": " + string.Join(", ", row.Bullets.Take(_map.Columns.Count).Select((levels, column) => _map.Columns[column].Name + " "
        + (levels.All(count => count <= 0) ? "leaves it out" : "level " + string.Join(" and ", Enumerable.Range(0, levels.Count).Where(level => levels[level] > 0).Select(level => Number(level + 1))))));

    // At blanks, as far as there is room; what does not fit ends in an ellipsis.
    private static List<string> Lines(string name)
    {
        var lines = new List<string> { "" };
        foreach (var word in name.Split(' '))
        {
            var last = lines[lines.Count - 1];
            if (last.Length == 0 || last.Length + 1 + word.Length <= NameWidth)
            {
                lines[lines.Count - 1] = last.Length == 0 ? word : last + " " + word;
            }
            else if (lines.Count < NameLines)
            {
                lines.Add(word);
            }
            else
            {
                lines[lines.Count - 1] = last + " …";
                break;
            }
        }

        return [.. lines.Select(line => Short(line, NameWidth + 2))];
    }

    private static string Short(string text, int longest = LongestLabel) => text.Length <= longest ? text : text.Substring(0, longest - 1 - (char.IsHighSurrogate(text[longest - 2]) ? 1 : 0)) + "…";

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
        var plain = PlainText.Of(LanguageMarks.Without(text));
        var kept = new StringBuilder(plain.Length);
        foreach (var character in plain)
        {
            // Pairs are whole in plain text.
            if (XmlConvert.IsXmlChar(character) || char.IsSurrogate(character))
            {
                kept.Append(character);
            }
        }

        return kept.ToString();
    }
}
