using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Threading;
using Thresholds.Dsl.Editing;
using Thresholds.Dsl.Syntax;
using Thresholds.LanguageServer.Protocol;

namespace Thresholds.LanguageServer.Features;

/// <summary>The colours of documents.</summary>
internal sealed class ColourFeatures
{
    /// <summary>What may be added to a kind.</summary>
    public const string Declaration = "declaration";

    private const int Numbers = 5; // for each word

    private readonly ConcurrentDictionary<string, SemanticTokensResult> _given = new(StringComparer.Ordinal);
    private int _results;

    /// <summary>The kinds of the protocol, in the order of <see cref="TokenMeaning"/>.</summary>
    public static IReadOnlyList<string> Types { get; } = ["keyword", "string", "number", "operator", "comment", "variable", "method", "enum", "enumMember", "class", "interface", "property", "namespace"];

    public SemanticTokensResult? Full(Snapshot snapshot, DocumentParams asked) => snapshot.Find(asked.TextDocument.Uri) is { } file ? Remember(asked.TextDocument.Uri, Data(snapshot, file, Colours.Of(snapshot.Workspace, file))) : null;

    public static SemanticTokensResult? Range(Snapshot snapshot, RangeParams asked)
    {
        if (snapshot.Find(asked.TextDocument.Uri) is not { } file)
        {
            return null;
        }

        var span = file.Source.Span(asked.Range, snapshot.Encoding);
        return new SemanticTokensResult("", Data(snapshot, file, Colours.Of(snapshot.Workspace, file).Where(token => token.Span.End >= span.Start && token.Span.Start <= span.End)));
    }

    /// <summary>The changes since what the client has, or everything when that is not known any more.</summary>
    public Action<Utf8JsonWriter> Delta(Snapshot snapshot, JsonElement parameters)
    {
        var asked = Server.Read(parameters, ProtocolJson.Default.DeltaParams);
        if (snapshot.Find(asked.TextDocument.Uri) is not { } file)
        {
            return json => json.WriteNullValue();
        }

        var before = _given.TryGetValue(asked.TextDocument.Uri, out var known) && known.ResultId == asked.PreviousResultId ? known : null;
        var now = Remember(asked.TextDocument.Uri, Data(snapshot, file, Colours.Of(snapshot.Workspace, file)));
        if (before is null)
        {
            return json => JsonSerializer.Serialize(json, now, ProtocolJson.Default.SemanticTokensResult);
        }

        var start = 0;
        while (start < before.Data.Length && start < now.Data.Length && before.Data[start] == now.Data[start])
        {
            start++;
        }

        var tail = 0;
        while (tail < before.Data.Length - start && tail < now.Data.Length - start && before.Data[^(tail + 1)] == now.Data[^(tail + 1)])
        {
            tail++;
        }

        var isSame = start == before.Data.Length && start == now.Data.Length;
        var delta = new SemanticTokensDelta(now.ResultId, isSame ? [] : [new SemanticTokensEdit(start, before.Data.Length - start - tail, now.Data[start..^tail])]);
        return json => JsonSerializer.Serialize(json, delta, ProtocolJson.Default.SemanticTokensDelta);
    }

    private SemanticTokensResult Remember(string uri, int[] data)
    {
        var result = new SemanticTokensResult(Interlocked.Increment(ref _results).ToString(CultureInfo.InvariantCulture), data);
        _given[uri] = result;
        return result;
    }

    private static int[] Data(Snapshot snapshot, FileSyntax file, IEnumerable<MeaningfulToken> tokens)
    {
        var data = new List<int>(file.Tokens.Count * Numbers);
        var before = new Position(0, 0);
        foreach (var token in tokens)
        {
            var (start, end) = (file.Source.Position(token.Span.Start, snapshot.Encoding), file.Source.Position(token.Span.End, snapshot.Encoding));
            data.AddRange([start.Line - before.Line, start.Line == before.Line ? start.Character - before.Character : start.Character, end.Character - start.Character, (int)token.Meaning, token.IsDeclaration ? 1 : 0]);
            before = start;
        }

        return [.. data];
    }
}
