using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace Thresholds.Exchange.Cases;

/// <summary>Reads the JSON of a case file. A name that is given twice is an error, since nobody can tell which was meant.</summary>
internal static class CaseJson
{
    /// <summary>The value that the file holds, or what is wrong.</summary>
    public static (CaseNode? Root, IReadOnlyList<CaseProblem> Problems) Read(CaseText text)
    {
        var problems = new List<CaseProblem>();
        var reader = new Utf8JsonReader(text.Bytes, new JsonReaderOptions { MaxDepth = 16 });
        try
        {
            reader.Read();
            var root = Value(ref reader, problems);
            while (reader.Read())
            {
            }

            return (problems.Count == 0 ? root : null, problems);
        }
        catch (JsonException wrong)
        {
            var offset = Math.Min(text.StartOf(wrong.LineNumber ?? 0) + (int)(wrong.BytePositionInLine ?? 0), text.Bytes.Length);
            return (null, [new CaseProblem(offset, Reason(wrong, text, offset))]);
        }
        catch (InvalidOperationException)
        {
            return (null, [new CaseProblem((int)reader.TokenStartIndex, "this text holds half a character (\\uD800 to \\uDFFF stand in pairs)")]);
        }
    }

    private static CaseNode Value(ref Utf8JsonReader reader, List<CaseProblem> problems)
    {
        var offset = (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return new CaseNode(CaseNodeKind.Object, "", [], Members(ref reader, problems), offset);
            case JsonTokenType.StartArray:
                var items = new List<CaseNode>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(Value(ref reader, problems));
                }

                return new CaseNode(CaseNodeKind.List, "", items, [], offset);
            case JsonTokenType.String:
                return new CaseNode(CaseNodeKind.Text, reader.GetString()!, [], [], offset);
            default:
                var kind = reader.TokenType switch { JsonTokenType.Number => CaseNodeKind.Number, JsonTokenType.Null => CaseNodeKind.Null, _ => CaseNodeKind.TrueOrFalse };
                return new CaseNode(kind, Encoding.UTF8.GetString(reader.ValueSpan), [], [], offset);
        }
    }

    private static List<CaseMember> Members(ref Utf8JsonReader reader, List<CaseProblem> problems)
    {
        var members = new List<CaseMember>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var offset = (int)reader.TokenStartIndex;
            var name = reader.GetString()!;
            if (!names.Add(name))
            {
                problems.Add(new CaseProblem(offset, $"'{Spelling.Printable(name)}' is given twice; keep one"));
            }

            reader.Read();
            members.Add(new CaseMember(name, offset, Value(ref reader, problems)));
        }

        return members;
    }

    // The reader's own words speak of bytes and settings; what people do wrong most is told in ours.
    private static string Reason(JsonException wrong, CaseText text, int offset)
    {
        if (text.Bytes.AsSpan(offset).Trim(" \t\r\n"u8).Length <= 1 && text.Bytes.AsSpan().TrimEnd(" \t\r\n"u8) is not [.., (byte)'}'])
        {
            return text.Bytes.All(letter => letter <= ' ')
                ? "the file is empty; write an object of facts, such as {\"age\": 12}"
                : "the JSON ends too early; close every text with \" and every object with }";
        }

        if (wrong.Message.Contains("trailing comma", StringComparison.Ordinal))
        {
            return "this is not JSON: there is a comma after the last item; take it out";
        }

        var sentence = wrong.Message.IndexOf(". ", StringComparison.Ordinal);
        return "this is not JSON: " + (sentence < 0 ? wrong.Message : wrong.Message[..sentence]);
    }
}
