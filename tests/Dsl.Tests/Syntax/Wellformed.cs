using System.Collections.Generic;
using System.Linq;
using System.Text;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;
using Xunit;

namespace Thresholds.Dsl.Tests.Syntax;

/// <summary>What holds of every file as read, however broken it is.</summary>
public static class Wellformed
{
    public static void Check(FileSyntax file)
    {
        var text = file.Source.Text;
        Assert.Equal(text, Printed(file));
        CheckSpans(file);
        CheckComments(file);
        CheckErrors(file);
    }

    private static string Printed(FileSyntax file)
    {
        var printed = new StringBuilder();
        foreach (var token in file.Tokens)
        {
            Assert.Equal(printed.Length, token.LeadingStart);
            printed.Append(file.Source.Text, token.LeadingStart, token.Span.Start - token.LeadingStart).Append(token.Text);
            Assert.Equal(printed.Length, token.Span.End);
        }

        return printed.ToString();
    }

    // Parts lie within their whole and follow one another. A part that is missing lies between others and has no length.
    private static void CheckSpans(FileSyntax file)
    {
        var open = new Stack<SyntaxNode>([file]);
        while (open.Count > 0)
        {
            var node = open.Pop();
            var end = node.Span.Start;
            foreach (var child in node.Children)
            {
                open.Push(child);
                if (child is Token { IsMissing: true })
                {
                    Assert.InRange(child.Span.End, 0, file.Source.Text.Length);
                    continue;
                }

                if (IsPresent(child))
                {
                    Assert.True(node.Span.Contains(child.Span), $"{child.GetType().Name} {child.Span} is outside {node.GetType().Name} {node.Span}");
                    Assert.True(child.Span.Start >= end, $"{child.GetType().Name} {child.Span} begins before {end}");
                    end = child.Span.End;
                }
            }
        }
    }

    private static bool IsPresent(SyntaxNode node) => node.Everything().OfType<Token>().Any(token => !token.IsMissing) && !node.Everything().OfType<Token>().Any(token => token.IsMissing);

    private static void CheckComments(FileSyntax file)
    {
        var end = 0;
        foreach (var comment in file.Comments)
        {
            Assert.Equal(comment.Text, file.Source.Text.Substring(comment.Span.Start, comment.Span.Length));
            Assert.True(comment.Span.Start >= end);
            end = comment.Span.End;
        }
    }

    private static void CheckErrors(FileSyntax file)
    {
        var whole = new TextSpan(0, file.Source.Text.Length);
        Assert.All(file.Errors, error => Assert.True(whole.Contains(error.Span)));
        var lines = file.Errors.Select(error => file.Source.PositionOf(error.Span.Start).Line).ToList();
        Assert.Equal(lines.Order().Distinct(), lines);
        foreach (var token in file.Tokens)
        {
            var (line, column) = file.Source.PositionOf(token.Span.Start);
            var expected = token.Text.Split('\n', '\r')[0];
            Assert.Equal(expected, file.Source.LineAt(line).Substring(column - 1, expected.Length));
        }
    }
}
