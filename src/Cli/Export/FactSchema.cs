using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Thresholds.Exchange.Json;

namespace Thresholds.Cli.Export;

/// <summary>The schema of what a case can tell of a fact: the ways in which people write its values, and null.</summary>
internal static class FactSchema
{
    // Up to here numbers are read.
    private const decimal TooMuch = 1_000_000_000_000m;

    // Years that anybody lives.
    private const int MostYears = 150;
    private const int MostMonths = 1800;

    private const string Decimal = "([0-9]+\\.?[0-9]*|\\.[0-9]+)";
    private const string Count = "[0-9]{1,9}[ \\t]+(in[ \\t]+)?(ever|last[ \\t]+0*[1-9][0-9]{0,4}[ \\t]+(days?|weeks?|months?|years?))";
    private static readonly string[] Times = ["minutes", "hours", "days", "weeks", "months", "years"];

    public static void WriteFactSchema(this Utf8JsonWriter json, Fact fact)
    {
        json.WriteString("title", fact.Text);
        if (fact.Citation is not null || fact.Note is not null)
        {
            json.WriteString("description", string.Join("; ", new[] { fact.Citation?.ToString(), fact.Note }.OfType<string>()));
        }

        json.WriteArray("anyOf", [.. Ways(fact), w => w.WriteString("type", "null")], (Action<Utf8JsonWriter> way) =>
        {
            json.WriteStartObject();
            way(json);
            json.WriteEndObject();
        });
    }

    private static IEnumerable<Action<Utf8JsonWriter>> Ways(Fact fact) => fact.Kind switch
    {
        FactKind.YesNo => [json => json.WriteString("type", "boolean"), Text("yes|no|true|false")],
        FactKind.Percent => [Text($"({Number(fact)})[ \\t]*%")],
        FactKind.Number => [json => WriteNumber(json, fact), Text(NumberText(fact))],
        FactKind.Age => [json => WriteAge(json, fact), Text(AgeText(fact))],
        FactKind.Choice => fact.Choices.Select(choice => Choice(choice.Id, choice.Label)).Concat(fact.Choices.Where(choice => choice.Id is "true" or "false").Select(choice => Truth(choice.Id == "true"))),
        FactKind.Date => [Text(DayPattern.Day)],
        _ => [Text($"none|{Several(DayPattern.Day)}|{Several(Count)}"), List(DayPattern.Day), List(Count)],
    };

    private static string Several(string one) => $"{one}([ \\t]*,[ \\t]*{one})*";

    private static Action<Utf8JsonWriter> Text(string pattern) => json =>
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", $"^\\s*({pattern})\\s*$");
    };

    private static Action<Utf8JsonWriter> List(string item) => json =>
    {
        json.WriteString("type", "array");
        json.WriteObject("items", item, _ => Text(item)(json));
    };

    private static Action<Utf8JsonWriter> Choice(string id, string label) => json =>
    {
        json.WriteString("title", label);
        json.WriteString("const", id);
    };

    private static Action<Utf8JsonWriter> Truth(bool value) => json => json.WriteBoolean("const", value);

    private static void WriteNumber(Utf8JsonWriter json, Fact fact)
    {
        json.WriteString("type", fact.IsWhole ? "integer" : "number");
        json.WriteNumber("minimum", fact.Minimum ?? 0);
        if (fact.Maximum is { } most)
        {
            json.WriteNumber("maximum", most);
        }
        else
        {
            json.WriteNumber("exclusiveMaximum", TooMuch);
        }
    }

    // A bare number is of years, all months of which must be within.
    private static void WriteAge(Utf8JsonWriter json, Fact fact)
    {
        json.WriteString("type", "integer");
        json.WriteNumber("minimum", decimal.Ceiling((fact.Minimum ?? 0) / 12));
        json.WriteNumber("maximum", fact.Maximum is { } most ? Math.Min(decimal.Floor((most - 11) / 12), MostYears) : MostYears);
    }

    // In the fact's own unit, which may be left out, within its range. What converts into it is not bounded: that would take another pattern for each unit.
    private static string NumberText(Fact fact)
    {
        if (fact.Unit is not { } unit)
        {
            return Number(fact);
        }

        var others = Times.Where(time => time != unit && Units.Convert(1, time, unit) is not null).ToList();
        var own = $"({Number(fact)})([ \\t]+{Singular(unit)})?";
        return others.Count == 0 ? own : $"{own}|{Decimal}[ \\t]+({string.Join("|", others.Select(Singular))})";
    }

    private static string Number(Fact fact)
    {
        var (low, high) = (fact.Minimum ?? 0, fact.Maximum ?? TooMuch - 1);
        if (low != decimal.Truncate(low) || high != decimal.Truncate(high) || high >= TooMuch)
        {
            return Decimal;
        }

        return fact.IsWhole && fact.Kind == FactKind.Number ? $"{NumberPattern.Whole((long)low, (long)high)}(\\.0*)?{(low == 0 ? "|\\.0+" : "")}"
            : fact.Maximum is null ? $"{NumberPattern.Whole((long)low, (long)high)}(\\.[0-9]*)?{(low == 0 ? "|\\.[0-9]+" : "")}"
            : NumberPattern.Any((long)low, (long)high);
    }

    // Years, months, or both; all months of a bare year must be within.
    private static string AgeText(Fact fact)
    {
        var (low, high) = ((long)(fact.Minimum ?? 0), (long)Math.Min(fact.Maximum ?? MostMonths, MostMonths));
        var (first, last) = ((low + 11) / 12, (high - 11) / 12);
        var months = $"{NumberPattern.Whole(low, high)}[ \\t]+months?";
        if (low % 12 != 0 || (high + 1) % 12 != 0 || last < first)
        {
            return $"[0-9]{{1,4}}([ \\t]+years?([ \\t]+0*([0-9]|1[01])[ \\t]+months?)?)?|{months}";
        }

        return $"{NumberPattern.Whole(first, last)}([ \\t]+years?([ \\t]+0*([0-9]|1[01])[ \\t]+months?)?)?|{months}";
    }

    private static string Singular(string unit) => unit.EndsWith('s') ? unit + "?" : unit;
}
