using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Thresholds.Dsl.Editing;
using Thresholds.LanguageServer.Protocol;

namespace Thresholds.LanguageServer.Features;

/// <summary>What fits at a place.</summary>
internal static partial class CompletionFeatures
{
    private const int Snippet = 2;

    public static CompletionResult? Complete(Snapshot snapshot, PositionParams asked)
    {
        if (snapshot.Find(asked.TextDocument.Uri) is not { } file)
        {
            return null;
        }

        var found = Completions.At(snapshot.Workspace, file, file.Source.Offset(asked.Position, snapshot.Encoding));
        return new CompletionResult(false, [.. found.Select((completion, order) => new CompletionItem(
            completion.Label,
            completion.Kind switch { CompletionKind.Snippet => 15, CompletionKind.Name => 6, CompletionKind.Value => 20, CompletionKind.Unit => 11, CompletionKind.File => 17, CompletionKind.Code => 21, _ => 14 },
            completion.Detail.Length == 0 ? null : completion.Detail,
            order.ToString("D5", CultureInfo.InvariantCulture),
            completion.Label,
            completion.IsSnippet && snapshot.HasSnippets ? Snippet : null,
            new TextChange(file.Source.Range(completion.Span, snapshot.Encoding), completion.IsSnippet && !snapshot.HasSnippets ? Plain(completion.Text) : completion.Text),
            null,
            new CompletionData(asked.TextDocument.Uri, asked.Position.Line, asked.Position.Character)))]);
    }

    /// <summary>Adds the page about something that is offered; it is worked out from what is known now.</summary>
    public static CompletionItem Resolve(Snapshot snapshot, CompletionItem item)
    {
        if (item.Data is not { } data || snapshot.Find(data.Uri) is not { } file)
        {
            return item;
        }

        var offered = Completions.At(snapshot.Workspace, file, file.Source.Offset(new Position(data.Line, data.Character), snapshot.Encoding)).FirstOrDefault(completion => completion.Label == item.Label);
        return offered is not null && Completions.Explain(snapshot.Workspace, file, offered) is { } page ? item with { Documentation = new MarkupContent("markdown", page) } : item;
    }

    // What a client that knows no places to fill in is given: the words that stand in them.
    private static string Plain(string snippet) => Places().Replace(snippet, place => place.Groups["word"].Value);

    [GeneratedRegex(@"\$(?:\d+|\{\d+:(?<word>[^}]*)\}|\{\d+\|(?<word>[^,|]*)[^}]*\})")]
    private static partial Regex Places();
}
