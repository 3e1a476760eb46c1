using System.Collections.Generic;
using System.Text.Json;
using Thresholds.Dsl.Comparing;
using Thresholds.Exchange.Json;

namespace Thresholds.Cli.Compare;

/// <summary>Authorities side by side, as JSON.</summary>
internal static class CompareJson
{
    public static string Of(AuthorityComparison comparison) => JsonPage.Of(json =>
    {
        json.WriteStartObject();
        json.WriteObjects("authorities", comparison.Authorities, json.WriteEdition);
        json.WriteObjects("concerns", comparison.Concerns, concern =>
        {
            json.WriteString("name", concern.Id);
            json.WriteString("text", concern.Text);
            json.WriteBoolean("differs", concern.Differs);
            json.WriteBoolean("leftOut", concern.IsLeftOut);
            json.WriteObjects("sides", concern.Sides, side =>
            {
                json.WriteString("authority", side.Authority.Id);
                WriteLines(json, "rungs", side.Rungs);
            });
            json.WriteObjects("rows", concern.Rows, row =>
            {
                json.WriteString("fact", row.Fact);
                json.WriteString("values", row.Values);
                json.WriteString("child", row.Child.ToString());
                json.WriteBoolean("differs", row.Differs);
                json.WriteObjects("levels", row.Levels, level =>
                {
                    json.WriteBoolean("asked", level.IsAsked);
                    json.WriteObject("level", level.Level, json.WriteLevel);
                    WriteLines(json, "deciding", level.Deciding);
                    WriteLines(json, "open", level.Open);
                });
            });
        });
        json.WriteArray("levels", comparison.Demands, sides =>
        {
            json.WriteStartArray();
            foreach (var side in sides)
            {
                json.WriteStartObject();
                json.WriteString("authority", side.Authority.Id);
                json.WriteObject("level", side.Level, json.WriteLevel);
                json.WriteObjects("asks", side.Demands, demand =>
                {
                    json.WriteString("kind", demand.Kind);
                    json.WriteString("text", demand.Stated.Words);
                    json.WriteString("condition", demand.Stated.When);
                    json.WriteSource(demand.Stated.Citation, null, demand.Stated.Place);
                });
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
        json.WriteEndObject();
    });

    private static void WriteLines(Utf8JsonWriter json, string name, IEnumerable<MatrixLine> lines) => json.WriteObjects(name, lines, line =>
    {
        json.WriteString("name", line.Id);
        json.WriteString("text", line.Text);
        json.WriteObject("level", line.Level, json.WriteLevel);
        json.WriteString("condition", line.Condition);
        json.WriteSource(line.Citation, null, line.Place);
    });
}
