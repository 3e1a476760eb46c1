using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Writing;

/// <summary>Knows where in a file a new part belongs: a bullet after the last of its cell, anything else after the last of its kind, or at the end.</summary>
public static class Insertion
{
    private const string Step = "  ";

    /// <summary>The edit that puts a part in, or why there is no place for it. Takes time linear in the file.</summary>
    /// <param name="part">The part, which has no problem.</param>
    /// <param name="file">The file as written.</param>
    public static (TextEdit? Edit, string? Problem) Of(NewPart part, FileSyntax file)
    {
        var (edit, problem) = part.Kind == "bullet" ? OfBullet(part, file) : (OfDeclaration(part, file), null);
        return (edit?.In(file.Source), problem);
    }

    private static TextEdit OfDeclaration(NewPart part, FileSyntax file)
    {
        var last = file.Members.OfType<DeclarationSyntax>().LastOrDefault(declaration => NameCollector.Word(declaration) == part.Kind);
        return AfterLineOf(file.Source, last?.Span.End ?? file.Source.Text.Length, part.ToString());
    }

    private static (TextEdit? Edit, string? Problem) OfBullet(NewPart part, FileSyntax file)
    {
        var blocks = file.Members.SelectMany(member => member.Everything()).OfType<DeclarationSyntax>().Where(declaration => NameCollector.Word(declaration) is "domain" or "area" && declaration.Body is { Close.IsMissing: false }).ToList();
        var names = blocks.Select(block => block.Name?.Text ?? "").ToList();
        if (part.Level is null)
        {
            return (null, "say at which level the bullet stands: --at " + Offered(DeclaredNames.Of(file, "level").Select(level => level.Name)));
        }

        if (part.Domain is null && blocks.Count != 1)
        {
            return (null, "say in which domain or area the bullet stands: --domain " + Offered(names));
        }

        if (blocks.FirstOrDefault(block => part.Domain is null || block.Name?.Text == part.Domain) is not { } home)
        {
            return (null, $"this file has no domain or area '{Spelling.Printable(part.Domain!)}'" + (Spelling.Nearest(part.Domain!, names) is { } nearest ? $"; did you mean '{nearest}'?" : "; it has " + Offered(names))); // without a name there is one block
        }

        var cells = home.Body!.Members.OfType<DeclarationSyntax>().Where(cell => NameCollector.Word(cell) == "at" && cell.Body is { Close.IsMissing: false }).ToList(); // chosen with a body
        var own = cells.LastOrDefault(cell => cell.Name?.Text == part.Level);
        return (own is not null ? InBlock(file.Source, own, part.ToString())
            : InBlock(file.Source, home, $"at {part.Level} {{\n{Step}{part}}}\n"), null);
    }

    /// <summary>Puts lines in as the last of a block: each in a line of its own, indented as the line before it, or one step more than the block.</summary>
    /// <param name="source">The source.</param>
    /// <param name="block">A block with both braces.</param>
    /// <param name="text">The lines.</param>
    internal static TextEdit InBlock(SourceText source, DeclarationSyntax block, string text)
    {
        var body = block.Body!; // blocks were chosen by their body
        var members = body.Members;
        var inner = members.Count > 0 && source.PositionOf(members[members.Count - 1].Span.Start).Line is var line && line != source.PositionOf(block.Span.Start).Line
            ? IndentOf(source, source.StartOf(line))
            : IndentOf(source, block.Span.Start) + Step;
        var close = body.Close.Span.Start;
        var start = source.StartOf(source.PositionOf(close).Line);
        var indented = string.Concat(Lines(text).Select(written => inner + written + "\n"));
        if (source.Text.Substring(start, close - start).Trim().Length == 0)
        {
            return new TextEdit(new TextSpan(start, 0), indented);
        }

        // The brace shares its line: it gets one of its own.
        var before = close;
        while (before > start && source.Text[before - 1] is ' ' or '\t')
        {
            before--;
        }

        return new TextEdit(new TextSpan(before, close - before), "\n" + indented + IndentOf(source, block.Span.Start));
    }

    /// <summary>Puts lines in below the line, or what it leaves of a comment, that something ends on.</summary>
    /// <param name="source">The source.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="text">The lines.</param>
    internal static TextEdit AfterLineOf(SourceText source, int end, string text)
    {
        var feed = source.Text.IndexOf('\n', Math.Min(Math.Max(end - 1, 0), source.Text.Length));
        return feed < 0 || end == source.Text.Length
            ? new TextEdit(new TextSpan(source.Text.Length, 0), (source.Text.Length == 0 || source.Text[source.Text.Length - 1] == '\n' ? "" : "\n") + text)
            : new TextEdit(new TextSpan(feed + 1, 0), text);
    }

    private static IEnumerable<string> Lines(string text) => text.Split(['\n'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The white space that the line of a place begins with.</summary>
    /// <param name="source">The source.</param>
    /// <param name="place">The place.</param>
    internal static string IndentOf(SourceText source, int place)
    {
        var start = source.StartOf(source.PositionOf(place).Line);
        var end = start;
        while (end < source.Text.Length && source.Text[end] is ' ' or '\t')
        {
            end++;
        }

        return source.Text.Substring(start, end - start);
    }

    private static string Offered(IEnumerable<string> names) => string.Join(" or ", names.Take(8)) is { Length: > 0 } offered ? offered : "NAME, once the file has one";
}
