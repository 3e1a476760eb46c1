using System.Collections.Generic;
using System.Text.Json;
using Thresholds.Dsl.Testing;
using Thresholds.Exchange.Json;

namespace Thresholds.Cli.Test;

/// <summary>Shows to programs what examples come to.</summary>
internal static class JsonTestReport
{
    public static string Of(IReadOnlyList<TestedFile> files) => JsonPage.Of(json =>
    {
        json.WriteStartObject();
        json.WriteObjects("files", files, file => Write(json, file));
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, TestedFile file)
    {
        json.WriteString("file", file.Path);
        json.WriteBoolean("passes", file.Passes);
        json.WriteObjects("errors", file.Errors, error =>
        {
            json.WriteString("code", error.Code);
            json.WriteString("file", error.Location.Source.Path);
            json.WriteNumber("line", error.Location.Start.Line);
            json.WriteNumber("column", error.Location.Start.Column);
            json.WriteString("message", error.Message);
        });
        json.WriteObjects("examples", file.Report?.Outcomes ?? default, outcome =>
        {
            json.WriteString("name", outcome.Example.Id);
            json.WriteString("text", outcome.Example.Text);
            WritePlace(json, outcome.Example.Place);
            json.WriteBoolean("passes", outcome.Passes);
            json.WriteObjects("failures", outcome.Failures, failure =>
            {
                json.WriteString("expected", failure.Expectation.Text);
                json.WriteString("instead", failure.Instead);
            });
        });
        json.WriteObjects("unshown", file.Report?.Unshown ?? default, part =>
        {
            json.WriteString("kind", Camel(part.Kind.ToString()));
            json.WriteString("name", part.Name);
            WritePlace(json, part.Place);
            json.WriteString("detail", part.Detail);
        });
        json.WriteObject("mutation", file.Score, score => Write(json, score));
    }

    private static void Write(Utf8JsonWriter json, MutationScore score)
    {
        json.WriteAmount("score", score.Percent);
        json.WriteNumber("killed", score.Count(MutantVerdict.Killed));
        json.WriteNumber("survived", score.Count(MutantVerdict.Survived));
        json.WriteNumber("equivalent", score.Count(MutantVerdict.Equivalent));
        json.WriteNumber("notProven", score.Count(MutantVerdict.NotProven));
        json.WriteNumber("unspoken", score.Unspoken);
        json.WriteObjects("mutants", score.Mutants, mutant =>
        {
            json.WriteString("kind", Camel(mutant.Mutation.Kind.ToString()));
            json.WriteString("name", mutant.Mutation.Name);
            WritePlace(json, mutant.Mutation.Place);
            json.WriteString("was", mutant.Mutation.Was);
            json.WriteString("becomes", mutant.Mutation.Becomes);
            json.WriteString("verdict", Camel(mutant.Verdict.ToString()));
            json.WriteString("killedBy", mutant.KilledBy);
            json.WriteString("example", mutant.Proposal?.ToString());
        });
    }

    private static void WritePlace(Utf8JsonWriter json, SourcePlace place)
    {
        json.WriteString("file", place.File);
        json.WriteNumber("line", place.Line);
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
