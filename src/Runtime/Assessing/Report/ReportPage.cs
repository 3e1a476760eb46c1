using System.IO;

namespace Thresholds;

/// <summary>Sets text in lines of at most <see cref="Width"/> characters, each ended by a line feed.</summary>
internal sealed class ReportPage
{
    public const int Width = 100;

    private const int LabelWidth = 12;
    private readonly TextWriter _writer;

    public ReportPage(TextWriter writer) => _writer = writer;

    public void Blank() => _writer.Write('\n');

    public void Line(string text, int indent = 0) => Set(new string(' ', indent), text);

    public void Heading(string text)
    {
        Blank();
        Line(text.ToUpperInvariant());
    }

    /// <summary>A mark such as "-" or "12." and a text that hangs beside it.</summary>
    public void Item(string mark, string text, int indent = 2) => Set(new string(' ', indent) + mark + " ", text);

    /// <summary>A label and a text that hangs beside it; an empty label continues the one before.</summary>
    public void Row(string label, string text, int indent = 2) => Set(new string(' ', indent) + label.PadRight(LabelWidth), text);

    private void Set(string start, string text)
    {
        var hanging = new string(' ', start.Length);
        var column = start.Length;
        var clean = PlainText.Of(text);
        _writer.Write(clean.Length == 0 ? start.TrimEnd() : start);
        foreach (var word in clean.Split(' '))
        {
            var rest = word;
            if (column > start.Length && column + 1 + rest.Length > Width)
            {
                NewLine();
            }
            else if (column > start.Length)
            {
                _writer.Write(' ');
                column++;
            }

            while (column + rest.Length > Width)
            {
                // Not between the halves of a pair.
                var cut = Width - column - (char.IsHighSurrogate(rest[Width - column - 1]) ? 1 : 0);
                _writer.Write(rest.Substring(0, cut));
                rest = rest.Substring(cut);
                NewLine();
            }

            _writer.Write(rest);
            column += rest.Length;
        }

        Blank();

        void NewLine()
        {
            Blank();
            _writer.Write(hanging);
            column = start.Length;
        }
    }
}
