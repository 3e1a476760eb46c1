using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;

namespace Thresholds.LanguageServer.Tests.Harness;

/// <summary>A text in which <c>|</c> marks places and <c>[[…]]</c> parts.</summary>
internal sealed record Marked(string Text, IReadOnlyList<int> Places, IReadOnlyList<(int Start, int End)> Parts)
{
    public static Marked Read(string marked)
    {
        var text = new StringBuilder();
        var places = new List<int>();
        var parts = new List<(int, int)>();
        var open = new Stack<int>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '|')
            {
                places.Add(text.Length);
            }
            else if (marked.AsSpan(i).StartsWith("[["))
            {
                open.Push(text.Length);
                i++;
            }
            else if (marked.AsSpan(i).StartsWith("]]"))
            {
                parts.Add((open.Pop(), text.Length));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        return new Marked(text.ToString(), places, [.. parts.Order()]);
    }

    public JsonObject Position(int offset) => new() { ["line"] = Text.AsSpan(0, offset).Count('\n'), ["character"] = offset - (Text.LastIndexOf('\n', Math.Max(0, offset - 1), offset) + 1) };

    public JsonObject Range(int start, int end) => new() { ["start"] = Position(start), ["end"] = Position(end) };

    /// <summary>The parameters of a question about a place.</summary>
    public JsonObject At(string path, int place = 0) => new() { ["textDocument"] = new JsonObject { ["uri"] = Client.Uri(path) }, ["position"] = Position(Places[place]) };

    public static JsonObject Whole(string path) => new() { ["textDocument"] = new JsonObject { ["uri"] = Client.Uri(path) } };

    /// <summary>The offset of a position of an answer.</summary>
    public static int Offset(string text, JsonNode position)
    {
        var start = 0;
        for (var line = position["line"]!.GetValue<int>(); line > 0; line--)
        {
            start = text.IndexOf('\n', start) + 1;
        }

        return start + position["character"]!.GetValue<int>();
    }

    /// <summary>The text of a range of an answer.</summary>
    public static string Cut(string text, JsonNode range) => text[Offset(text, range["start"]!)..Offset(text, range["end"]!)];

    /// <summary>A text with the changes of an answer.</summary>
    public static string Apply(string text, JsonNode? edits) => ((JsonArray)edits!).OrderByDescending(edit => Offset(text, edit!["range"]!["start"]!))
        .Aggregate(text, (changed, edit) => changed[..Offset(text, edit!["range"]!["start"]!)] + edit["newText"]!.GetValue<string>() + changed[Offset(text, edit["range"]!["end"]!)..]);
}
