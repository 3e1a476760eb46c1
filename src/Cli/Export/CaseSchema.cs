using System.Text.Json;
using Thresholds.Cli.Assess;
using Thresholds.Cli.Files;
using Thresholds.Exchange.Cases;
using Thresholds.Exchange.Json;

namespace Thresholds.Cli.Export;

/// <summary>The JSON Schema, of the draft of 2020-12, of the cases that <c>thr assess</c> reads by a file.</summary>
/// <remarks>A case is an object of facts, or one that holds them under "facts" beside what else is told. What a pattern cannot say, such as whether counts contradict one another, is left to whoever reads the
/// case.</remarks>
internal static class CaseSchema
{
    public static string Of(AuthorityFile file) => JsonPage.Of(json =>
    {
        var authority = file.Model.Authority;
        var names = new CaseNames(file.Model, file.Compilation.Files);
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("$id", "urn:thresholds:" + authority.Id + ":case");
        json.WriteString("title", "A case for " + authority.Name);
        json.WriteString("$comment", "source " + authority.SourceHash);
        json.WriteString("type", "object");
        json.WriteObject("if", authority, _ =>
        {
            json.WriteTexts("required", ["facts"]);
            json.WriteObject("properties", authority, _ => json.WriteObject("facts", authority, _ => json.WriteString("type", "object")));
        });
        json.WriteObject("then", authority, _ => WriteSiblings(json, names));
        json.WriteObject("else", authority, _ => json.WriteString("$ref", "#/$defs/facts"));
        json.WriteObject("$defs", authority, _ => json.WriteObject("facts", authority, _ => WriteFacts(json, authority, names)));
        json.WriteEndObject();
    });

    private static void WriteSiblings(Utf8JsonWriter json, CaseNames names)
    {
        json.WriteObject("properties", names, _ =>
        {
            json.WriteObject("facts", names, _ => json.WriteString("$ref", "#/$defs/facts"));
            json.WriteObject("at", names, _ => WriteMoment(json, "The moment of the assessment, on the clock on the wall"));
            json.WriteObject("events", names, _ =>
            {
                json.WriteString("description", "When events happened that deadlines count from");
                json.WriteTexts("type", ["object", "null"]);
                json.WriteObject("properties", names, _ =>
                {
                    foreach (var name in names.Events)
                    {
                        json.WriteObject(name, name, _ => WriteMoment(json, null));
                    }
                });
                json.WriteBoolean("additionalProperties", false);
            });
            json.WriteObject("departures", names, _ => WriteDepartures(json));
            json.WriteBoolean("about", true);
            json.WriteBoolean("id", true);
        });
        json.WriteBoolean("additionalProperties", false);
    }

    private static void WriteDepartures(Utf8JsonWriter json)
    {
        json.WriteString("description", "Which mandatory or usual triggers are departed from, why, and who answers for it");
        json.WriteTexts("type", ["array", "null"]);
        json.WriteObject("items", json, _ =>
        {
            json.WriteString("type", "object");
            json.WriteObject("properties", json, _ =>
            {
                foreach (var part in CaseReader.DepartureParts)
                {
                    json.WriteObject(part, part, _ => json.WriteString("type", "string"));
                }
            });
            json.WriteTexts("required", CaseReader.DepartureParts);
            json.WriteBoolean("additionalProperties", false);
        });
    }

    private static void WriteFacts(Utf8JsonWriter json, Authority authority, CaseNames names)
    {
        json.WriteString("description", "What is known. What is left out, or null, is not known, which never counts as no.");
        json.WriteString("type", "object");
        json.WriteObject("properties", authority, _ =>
        {
            foreach (var fact in authority.Facts)
            {
                json.WriteObject(fact.Id, fact, json.WriteFactSchema);
            }

            foreach (var idle in names.Idle)
            {
                json.WriteObject(idle, idle, _ => json.WriteString("description", "Nothing depends on it here; it is left aside"));
            }
        });
        json.WriteBoolean("additionalProperties", false);
    }

    private static void WriteMoment(Utf8JsonWriter json, string? description)
    {
        if (description is not null)
        {
            json.WriteString("description", description);
        }

        json.WriteTexts("type", ["string", "null"]);
        json.WriteString("pattern", DayPattern.Moment);
    }
}
