using System.Globalization;
using System.Text;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Tests.Baselines;

/// <summary>A syntax tree as text: one line per part, tokens with their place.</summary>
public static class SyntaxDump
{
    public static string Of(FileSyntax file)
    {
        var dump = new StringBuilder();
        foreach (var member in file.Members)
        {
            Add(dump, file, member, 0);
        }

        return dump.ToString();
    }

    private static void Add(StringBuilder dump, FileSyntax file, SyntaxNode node, int depth)
    {
        dump.Append(' ', depth * 2);
        if (node is Token token)
        {
            var place = file.Source.PositionOf(token.Span.Start);
            dump.Append(CultureInfo.InvariantCulture, $"{place.Line}:{place.Column} {token.Kind} {token.Text}");
            if (token.Error is { } error)
            {
                dump.Append(CultureInfo.InvariantCulture, $"   <- {error.Rule.Code}");
            }

            dump.Append('\n');
            return;
        }

        dump.Append(node.GetType().Name[..^"Syntax".Length]).Append(node is SkippedSyntax skipped ? "   <- " + skipped.Error.Rule.Code : "").Append('\n');
        foreach (var child in node.Children)
        {
            Add(dump, file, child, depth + 1);
        }
    }
}
