using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using Thresholds;

namespace FrontDoor;

/// <summary>A referral as the duty desk receives it.</summary>
internal sealed record Referral(string Id, string About, string From, DateTime Received, IReadOnlyDictionary<string, DateTime> Events, Coventry.Facts Facts)
{
    /// <summary>Reads a referral. What is wrong with one of its facts is told in <paramref name="problems"/>; the other facts still count.</summary>
    public static Referral Read(string path, List<string> problems)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        var root = document.RootElement;
        var facts = new Coventry.Facts();
        foreach (var property in root.GetProperty("facts").EnumerateObject())
        {
            // Null says that nobody knows, which is the same as not saying anything.
            if (property.Value.ValueKind != JsonValueKind.Null && facts.Set(property.Name, property.Value.ToString().ToLowerInvariant()) is { Problem: not FactProblem.None } reading)
            {
                problems.Add($"{Path.GetFileName(path)}: {reading.Message}");
            }
        }

        var events = new Dictionary<string, DateTime>();
        foreach (var property in root.GetProperty("events").EnumerateObject())
        {
            events.Add(property.Name, property.Value.GetDateTime());
        }

        return new Referral(
            root.GetProperty("id").GetString() ?? "",
            root.GetProperty("about").GetString() ?? "",
            root.GetProperty("from").GetString() ?? "",
            root.GetProperty("received").GetDateTime(),
            events,
            facts);
    }
}
