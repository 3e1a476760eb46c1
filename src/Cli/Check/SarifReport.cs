using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Thresholds.Cli.CommandLine;
using Thresholds.Cli.Files;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Text;
using Thresholds.Exchange.Json;

namespace Thresholds.Cli.Check;

/// <summary>Shows findings in SARIF 2.1.0, which code hosts and editors read.</summary>
internal static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public static string Of(IEnumerable<Diagnostic> diagnostics, IReadOnlyList<Complaint> complaints, SeverityChoices choices, Fixes fixes) => JsonPage.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json);
        json.WriteObjects("invocations", [complaints], problems => WriteInvocation(json, problems, choices));
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteObjects("results", diagnostics, diagnostic => WriteResult(json, diagnostic, fixes));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "thr");
        json.WriteString("version", ThrCommand.Version);
        json.WriteObjects("rules", DiagnosticRules.All, rule =>
        {
            json.WriteString("id", rule.Code);
            WriteText(json, "shortDescription", rule.Title);
            json.WriteStartObject("defaultConfiguration");
            json.WriteBoolean("enabled", !rule.IsOptional);
            json.WriteString("level", SeverityWords.Of(rule.Severity));
            json.WriteEndObject();
            json.WriteStartObject("help");
            json.WriteString("text", DiagnosticPage.Of(rule));
            json.WriteString("markdown", DiagnosticPage.Of(rule));
            json.WriteEndObject();
        });
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter json, IReadOnlyList<Complaint> complaints, SeverityChoices choices)
    {
        json.WriteBoolean("executionSuccessful", complaints.Count == 0);
        json.WriteObjects("ruleConfigurationOverrides", DiagnosticRules.All.Where(rule => choices.For(rule) != SeverityChoices.None.For(rule)), rule =>
        {
            json.WriteStartObject("descriptor");
            json.WriteString("id", rule.Code);
            json.WriteNumber("index", Index(rule.Code));
            json.WriteEndObject();
            json.WriteStartObject("configuration");
            json.WriteBoolean("enabled", choices.For(rule) is not null);
            json.WriteString("level", choices.For(rule) is { } severity ? SeverityWords.Of(severity) : SeverityWords.LeftOut);
            json.WriteEndObject();
        });
        json.WriteObjects("toolExecutionNotifications", complaints, complaint =>
        {
            json.WriteString("level", "error");
            WriteText(json, "message", complaint.Path + ": " + complaint.Message);
        });
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, Fixes fixes)
    {
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteNumber("ruleIndex", Index(diagnostic.Code));
        json.WriteString("level", SeverityWords.Of(diagnostic.Severity));
        WriteText(json, "message", diagnostic.Witness is { } witness ? $"{diagnostic.Message}\nFor example: {witness}" : diagnostic.Message);
        json.WriteObjects("locations", [diagnostic.Location], location => WriteLocation(json, location));
        json.WriteObjects("relatedLocations", diagnostic.Related, related =>
        {
            WriteLocation(json, related.Location);
            WriteText(json, "message", related.Message);
        });

        // Of each result or of none: an empty list says that this one is not suppressed.
        json.WriteObjects("suppressions", diagnostic.Allowed is { } reason ? [reason] : Array.Empty<string>(), justification =>
        {
            json.WriteString("kind", "inSource");
            json.WriteString("justification", justification);
        });
        json.WriteObjects("fixes", fixes.Of(diagnostic), mend =>
        {
            WriteText(json, "description", mend.Title);
            json.WriteObjects("artifactChanges", [mend], change =>
            {
                WriteArtifact(json, diagnostic.Location);
                json.WriteObjects("replacements", change.Edits, edit =>
                {
                    WriteRegion(json, "deletedRegion", new Location(diagnostic.Location.Source, edit.Span));
                    WriteText(json, "insertedContent", edit.Text);
                });
            });
        });
    }

    private static void WriteLocation(Utf8JsonWriter json, Location location)
    {
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, location);
        WriteRegion(json, "region", location);
        json.WriteEndObject();
    }

    private static void WriteArtifact(Utf8JsonWriter json, Location location)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri(location.Source.Path));
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, Location location)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", location.Start.Line);
        json.WriteNumber("startColumn", location.Start.Column);
        json.WriteNumber("endLine", location.End.Line);
        json.WriteNumber("endColumn", location.End.Column);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static int Index(string code) => DiagnosticRules.All.TakeWhile(rule => rule.Code != code).Count();

    private static string Uri(string path) => Path.IsPathRooted(path)
        ? new UriBuilder { Scheme = "file", Host = "", Path = path }.Uri.AbsoluteUri
        : string.Join("/", path.Split('/').Select(System.Uri.EscapeDataString));
}
