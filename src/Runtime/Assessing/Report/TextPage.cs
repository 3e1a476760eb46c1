using System.IO;

namespace Thresholds;

/// <summary>A report in lines of at most <see cref="Width"/> characters, each ended by a line feed.</summary>
internal sealed class TextPage : ReportPage
{
    public const int Width = 100;

    private const int LabelWidth = 12;
    private readonly TextWriter _writer;

    public TextPage(TextWriter writer) => _writer = writer;

    public override void Blank() => _writer.Write('\n');

    public override void Title(string text) => Line(text);

    public override void Line(string text, int indent = 0) => Set(new string(' ', indent), text);

    public override void Heading(string text)
    {
        Blank();
        Line(text.ToUpperInvariant());
    }

    public override void Item(string mark, string text, int indent = 2) => Set(new string(' ', indent) + mark + " ", text);

    public override void Row(string label, string text, int indent = 2) => Set(new string(' ', indent) + label.PadRight(LabelWidth - 1) + ' ', text);

    public override void End()
    {
        // Every line has its end already.
    }

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
