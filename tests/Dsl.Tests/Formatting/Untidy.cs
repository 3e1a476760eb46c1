using System;
using System.Linq;
using System.Text;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Tests.Formatting;

/// <summary>Writes the tokens of a file with other white space, line ends and comments between them; the same seed gives the same.</summary>
public static class Untidy
{
    private static readonly string[] LineEnds = ["\n", "\r\n", "\r"];

    public static string Of(FileSyntax file, int seed)
    {
        var random = new Random(seed);
        var end = LineEnds[seed % LineEnds.Length];
        var text = new StringBuilder(random.Next(4) == 0 ? "\uFEFF" : "");
        var tokens = file.Tokens;
        var members = file.Members.Select(member => member.Span.Start).ToHashSet();
        for (var i = 0; i < tokens.Count; i++)
        {
            var before = file.Source.Text[tokens[i].LeadingStart..tokens[i].Span.Start];
            var isTight = i > 0 && before.Length == 0;
            var isUnit = i > 0 && tokens[i - 1].Kind == TokenKind.Number && tokens[i].Kind == TokenKind.Word; // stands on the line of its number
            text.Append(isUnit ? before : random.Next(40) == 0 && !isTight ? " # " + "comment"[..random.Next(1, 7)] + "  " + end
                : random.Next(30) == 0 && !isTight ? string.Concat(Enumerable.Repeat(end, random.Next(1, 5)))
                : isTight ? random.Next(8) == 0 && tokens[i].Kind != TokenKind.End ? " " : ""
                : random.Next(3) == 0 && !members.Contains(tokens[i].Span.Start) ? new string(random.Next(5) == 0 ? '\t' : ' ', random.Next(1, 5))
                : before.Contains('\n', StringComparison.Ordinal) ? end + new string(' ', members.Contains(tokens[i].Span.Start) ? 0 : random.Next(1, 9))
                : before);

            // What begins a declaration of the file at the start of a line does so wherever it stands.
            if (text.Length > 0 && text[^1] is '\n' or '\r' && !members.Contains(tokens[i].Span.Start))
            {
                text.Append(' ');
            }

            text.Append(tokens[i].Text);
        }

        return text.ToString();
    }
}
