using System.Text;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Syntax;

/// <summary>How tokens are written one after the other.</summary>
internal static class Spacing
{
    /// <summary>Whether there is a space between them.</summary>
    public static bool Between(Token left, Token right) => (left.Kind, right.Kind) switch
    {
        (_, TokenKind.Comma or TokenKind.CloseBracket or TokenKind.Dot or TokenKind.Range or TokenKind.Slash) => false,
        (TokenKind.OpenBracket or TokenKind.Dot or TokenKind.Range or TokenKind.Slash, _) => false,
        (TokenKind.Time, TokenKind.Dash) or (TokenKind.Dash, TokenKind.Time) => false,
        (TokenKind.Word, TokenKind.OpenBracket) => left.Text != "count",
        _ => true,
    };

    /// <summary>A part of a file on one line, without comments.</summary>
    public static string OnOneLine(FileSyntax file, TextSpan span)
    {
        var first = file.TokenFrom(span.Start);
        var line = new StringBuilder();
        for (var i = first; i < file.Tokens.Count && file.Tokens[i].Span.Start < span.End; i++)
        {
            line.Append(i > first && Between(file.Tokens[i - 1], file.Tokens[i]) ? " " : "").Append(file.Tokens[i].Text);
        }

        return line.ToString();
    }
}
