using System.Collections.Generic;
using System.Text.Json;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Text;
using Thresholds.Exchange.Json;

namespace Thresholds.Cli.Check;

/// <summary>Shows findings to programs, those that are allowed as well.</summary>
internal static class JsonReport
{
    public static string Of(IEnumerable<Diagnostic> diagnostics, Fixes fixes) => JsonPage.Of(json =>
    {
        json.WriteStartArray();
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            Write(json, diagnostic, fixes);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic, Fixes fixes)
    {
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", SeverityWords.Of(diagnostic.Severity));
        json.WriteString("message", diagnostic.Message);
        WritePlace(json, diagnostic.Location);
        json.WriteObjects("related", diagnostic.Related, related =>
        {
            WriteStart(json, related.Location);
            json.WriteString("message", related.Message);
        });
        json.WriteString("witness", diagnostic.Witness);
        json.WriteString("allowed", diagnostic.Allowed);
        json.WriteObjects("fixes", fixes.Of(diagnostic), mend =>
        {
            json.WriteString("title", mend.Title);
            json.WriteBoolean("needsNoJudgement", Fixes.IsPlain(diagnostic, mend));
            json.WriteObjects("edits", mend.Edits, edit =>
            {
                WritePlace(json, new Location(diagnostic.Location.Source, edit.Span));
                json.WriteString("text", edit.Text);
            });
        });
    }

    private static void WritePlace(Utf8JsonWriter json, Location location)
    {
        WriteStart(json, location);
        json.WriteNumber("endLine", location.End.Line);
        json.WriteNumber("endColumn", location.End.Column);
    }

    private static void WriteStart(Utf8JsonWriter json, Location location)
    {
        json.WriteString("file", location.Source.Path);
        json.WriteNumber("line", location.Start.Line);
        json.WriteNumber("column", location.Start.Column);
    }
}
