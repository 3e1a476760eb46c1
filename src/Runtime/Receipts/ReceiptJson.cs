using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.Serialization.Json;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Thresholds;

/// <summary>Writes and reads receipts as JSON, by the readers and writers that every framework brings: they show JSON as elements with a type.</summary>
internal static class ReceiptJson
{
    private const int MostCharacters = 4_000_000;

    private static readonly string[] Members =
    {
        "receipt", "authority", "edition", "version", "source", "compiler", "asOf", "facts", "indicatedLevel", "possibleLevel", "triggers", "departures",
    };

    private static readonly UTF8Encoding Strict = new(false, true);

    public static string Write(Receipt receipt)
    {
        using var stream = new MemoryStream();
        using (var writer = JsonReaderWriterFactory.CreateJsonWriter(stream, Strict, ownsStream: false))
        {
            new XElement(
                "root",
                new XAttribute("type", "object"),
                Text("receipt", "1"),
                Text("authority", receipt.Authority),
                Text("edition", receipt.Edition),
                Text("version", receipt.Version),
                Text("source", receipt.SourceHash),
                Text("compiler", receipt.Compiler),
                Text("asOf", receipt.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                Text("facts", receipt.Fingerprint),
                Text("indicatedLevel", receipt.IndicatedLevel),
                Text("possibleLevel", receipt.PossibleLevel),
                Items("triggers", receipt.Triggers, trigger => new[] { Text("name", trigger.Name), Text("pathway", trigger.Pathway), Text("strength", trigger.Strength.ToString().ToLowerInvariant()) }),
                Items("departures", receipt.Departures, departure => new[] { Text("trigger", departure.Trigger), Text("reason", departure.Reason), Text("by", departure.By) }))
                .WriteTo(writer);
        }

        return Strict.GetString(stream.ToArray());
    }

    public static Receipt Read(string json)
    {
        var root = Parse(json);
        Check(root, "object", "the text", Members);
        if (Required(root, "receipt") != "1")
        {
            throw new FormatException("this is a receipt of another format than 1");
        }

        var triggers = ReadItems(root, "triggers", item => new ReceiptTrigger(Required(item, "name"), Required(item, "pathway"), Strength(Required(item, "strength"))), "name", "pathway", "strength");
        var departures = ReadItems(root, "departures", item => new Departure(Required(item, "trigger"), Sound(item, "reason"), Sound(item, "by")), "trigger", "reason", "by");
        foreach (var departure in departures)
        {
            if (triggers.All(trigger => trigger.Name != departure.Trigger) || departures.Count(other => other.Trigger == departure.Trigger) > 1)
            {
                throw new FormatException("'" + Spelling.Printable(departure.Trigger) + "' is departed from, and is not open or departed from twice");
            }
        }

        return new Receipt(
            Required(root, "authority"),
            Optional(root, "edition"),
            Optional(root, "version"),
            Hash(root, "source"),
            Optional(root, "compiler") ?? throw new FormatException("'compiler' is missing"),
            Day(Required(root, "asOf")),
            Hash(root, "facts"),
            Optional(root, "indicatedLevel"),
            Optional(root, "possibleLevel"),
            triggers,
            departures);
    }

    private static XElement Parse(string json)
    {
        if (json.Length > MostCharacters)
        {
            throw new FormatException("this is longer than any receipt");
        }

        if (!EndsWhereItCloses(json))
        {
            throw new FormatException("this is no JSON: a bracket is not closed, or something follows the last");
        }

        var quotas = new XmlDictionaryReaderQuotas { MaxDepth = 8, MaxStringContentLength = MostCharacters, MaxArrayLength = MostCharacters };
        try
        {
            using var reader = JsonReaderWriterFactory.CreateJsonReader(Strict.GetBytes(json), quotas);
            return XElement.Load(reader);
        }
        catch (Exception problem) when (problem is XmlException or ArgumentException or FormatException or InvalidOperationException or OverflowException or IndexOutOfRangeException)
        {
            throw new FormatException("this is no JSON: " + problem.Message, problem);
        }
    }

    // The reader takes the end of a text for a closing bracket, and passes over what follows the last.
    private static bool EndsWhereItCloses(string json)
    {
        var depth = 0;
        var isText = false;
        for (var i = 0; i < json.Length; i++)
        {
            switch (json[i])
            {
                case '\\' when isText:
                    i++;
                    break;
                case '"':
                    isText = !isText;
                    break;
                case '{' or '[' when !isText:
                    depth++;
                    break;
                case '}' or ']' when !isText && --depth == 0:
                    return json.Substring(i + 1).Trim(' ', '\t', '\r', '\n').Length == 0;
            }
        }

        return false;
    }

    private static XElement Text(string name, string? value) => value is null ? new XElement(name, new XAttribute("type", "null")) : new XElement(name, new XAttribute("type", "string"), value);

    private static XElement Items<T>(string name, ValueList<T> items, Func<T, XElement[]> members) => new(
        name,
        new XAttribute("type", "array"),
        items.Select(item => new XElement("item", new XAttribute("type", "object"), members(item))));

    private static ValueList<T> ReadItems<T>(XElement root, string name, Func<XElement, T> read, params string[] members)
    {
        var list = root.Element(name) ?? throw new FormatException("'" + name + "' is missing");
        Check(list, "array", "'" + name + "'", null);
        return list.Elements().Select(item =>
        {
            Check(item, "object", "an item of '" + name + "'", members);
            return read(item);
        }).ToValueList();
    }

    private static void Check(XElement element, string type, string what, IReadOnlyCollection<string>? members)
    {
        if (TypeOf(element) != type)
        {
            throw new FormatException(what + " is no " + type);
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in members is null ? Enumerable.Empty<XElement>() : element.Elements())
        {
            var name = member.Attribute("item")?.Value ?? member.Name.LocalName;
            if (!seen.Add(name) || members?.Contains(name) == false)
            {
                throw new FormatException("'" + Spelling.Printable(name) + "' stands twice or is no part of " + what);
            }
        }
    }

    private static string TypeOf(XElement element) => element.Attribute("type")?.Value ?? "string"; // as the reader has it

    private static string? Optional(XElement element, string name)
    {
        var member = element.Element(name);
        return member is null || TypeOf(member) == "null" ? null : TypeOf(member) == "string" ? member.Value : throw new FormatException("'" + name + "' is no text");
    }

    private static string Required(XElement element, string name) => Optional(element, name) is { Length: > 0 } text ? text : throw new FormatException("'" + name + "' is missing");

    private static string Sound(XElement element, string name)
    {
        var text = Required(element, name);
        return Receipt.Complaint(text, "'" + name + "'") is { } complaint ? throw new FormatException(complaint) : text;
    }

    private static string Hash(XElement element, string name)
    {
        var hash = Required(element, name);
        return hash.Length == 64 && hash.All(letter => letter is (>= '0' and <= '9') or (>= 'a' and <= 'f')) ? hash : throw new FormatException("'" + name + "' is no SHA-256 in hexadecimal");
    }

    private static DateTime Day(string text) => DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : throw new FormatException("'asOf' is no day, such as 2026-03-06");

    private static TriggerStrength Strength(string word) => word switch
    {
        "always" => TriggerStrength.Always,
        "usually" => TriggerStrength.Usually,
        _ => throw new FormatException("'" + Spelling.Printable(word) + "' is neither always nor usually"),
    };
}
