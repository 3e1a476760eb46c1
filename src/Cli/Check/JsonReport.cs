using System.Collections.Generic;
using System.Text.Json;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Text;
using Thresholds.Exchange.Json;

namespace Thresholds.Cli.Check;

/// <summary>Shows findings to programs, those that are allowed as well.</summary>
internal static class JsonReport
{
    public static string Of(IEnumerable<Diagnostic> diagnostics) => JsonPage.Of(json =>
    {
        json.WriteStartArray();
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            Write(json, diagnostic);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", SeverityWords.Of(diagnostic.Severity));
        json.WriteString("message", diagnostic.Message);
        WriteStart(json, diagnostic.Location);
        json.WriteNumber("endLine", diagnostic.Location.End.Line);
        json.WriteNumber("endColumn", diagnostic.Location.End.Column);
        json.WriteObjects("related", diagnostic.Related, related =>
        {
            WriteStart(json, related.Location);
            json.WriteString("message", related.Message);
        });
        json.WriteString("witness", diagnostic.Witness);
        json.WriteString("allowed", diagnostic.Allowed);
    }

    private static void WriteStart(Utf8JsonWriter json, Location location)
    {
        json.WriteString("file", location.Source.Path);
        json.WriteNumber("line", location.Start.Line);
        json.WriteNumber("column", location.Start.Column);
    }
}
