using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Formatting;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;
using Thresholds.LanguageServer.Protocol;

namespace Thresholds.LanguageServer.Features;

/// <summary>Formats documents. The settings of clients are not asked for: there is one form.</summary>
internal static class FormatFeatures
{
    public static TextChange[]? Whole(Snapshot snapshot, DocumentParams asked) => snapshot.Find(asked.TextDocument.Uri) is { } file ? Changes(snapshot, file, Formatter.Edits(file)) : null;

    public static TextChange[]? Part(Snapshot snapshot, RangeParams asked) =>
        snapshot.Find(asked.TextDocument.Uri) is { } file ? Changes(snapshot, file, Formatter.Edits(file, file.Source.Span(asked.Range, snapshot.Encoding))) : null;

    /// <summary>Formats the line that was ended, or whose brace was typed; what is being typed stays as it is.</summary>
    public static TextChange[]? Typed(Snapshot snapshot, OnTypeParams asked)
    {
        if (snapshot.Find(asked.TextDocument.Uri) is not { } file)
        {
            return null;
        }

        var here = file.Source.Offset(asked.Position, snapshot.Encoding);
        var line = file.Source.PositionOf(here).Line - (asked.Ch == "\n" ? 1 : 0);
        if (line < 1)
        {
            return [];
        }

        var start = file.Source.StartOf(line);
        var end = start + file.Source.LineAt(line).Length;
        return Changes(snapshot, file, Formatter.Edits(file, TextSpan.Between(new TextSpan(start, 0), new TextSpan(end, 0))).Where(edit => edit.Span.Start >= start && edit.Span.End <= end));
    }

    private static TextChange[] Changes(Snapshot snapshot, FileSyntax file, IEnumerable<TextEdit> edits) => [.. edits.Select(edit => new TextChange(file.Source.Range(edit.Span, snapshot.Encoding), edit.Text))];
}
