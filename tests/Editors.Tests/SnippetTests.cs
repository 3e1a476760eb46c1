using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Thresholds.Dsl;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Syntax.Grammar;
using Thresholds.Dsl.Text;
using Thresholds.Editors.Tests.Machine;
using Xunit;

namespace Thresholds.Editors.Tests;

/// <summary>What the snippets of the extension put in can be read as it stands, and there is one for every construct.</summary>
public sealed class SnippetTests
{
    // What a snippet that is no declaration stands in.
    private static readonly Dictionary<string, string> Surroundings = new(StringComparer.Ordinal)
    {
        ["area"] = "domain d \"D\" {\n…\n}", ["at"] = "domain d \"D\" {\n…\n}", ["strengths"] = "domain d \"D\" {\n…\n}",
        ["strength"] = "domain d \"D\" {\nstrengths {\n…\n}\n}",
        ["bullet"] = "domain d \"D\" {\nat l {\n…\n}\n}", ["bullet-when"] = "domain d \"D\" {\nat l {\n…\n}\n}", ["bullet-except"] = "domain d \"D\" {\nat l {\n…\n}\n}",
        ["step"] = "response l {\n…\n}", ["consent"] = "response l {\n…\n}",
    };

    // Words that begin a line of some block, and clauses; what is put in for these is put in with their block.
    private static readonly string[] WithinBlocks = ["outcome", "outcomes", "columns", "row", "band", "offer", "inform", "lead", "consult", "to", "partner", "include", "standard", "always", "usually", "may", "phone", "email", "post", "open", "closed", "otherwise"];

    public static TheoryData<string> Names => [.. Snippets().Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void SnippetCanBeRead(string name)
    {
        var (prefix, body) = Snippets()[name];
        var text = Filled(body);
        Assert.DoesNotContain('$', text);
        var file = ThresholdCompiler.Parse(new SourceText(name, Surroundings.TryGetValue(prefix, out var around) ? around.Replace("…", text, StringComparison.Ordinal) : text));
        Assert.Empty(file.Errors.Select(error => error.ToString()));
        Assert.DoesNotContain(ThresholdCompiler.Compile([file]).SelectMany(compiled => compiled.Diagnostics), finding => finding.Code.StartsWith("THR0", StringComparison.Ordinal));
    }

    /// <summary>Those of the extension, which work without the server, are those of the server.</summary>
    [Fact]
    public void TheExtensionHasTheSnippetsOfTheServer()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            foreach (var snippet in Dsl.Editing.Snippets.All)
            {
                json.WriteStartObject(snippet.Name);
                json.WriteString("prefix", snippet.Prefix);
                json.WriteString("description", snippet.Description);
                json.WriteStartArray("body");
                foreach (var line in snippet.Body.Split('\n'))
                {
                    json.WriteStringValue(line);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        var expected = Encoding.UTF8.GetString(stream.ToArray()) + "\n";
        if (Environment.GetEnvironmentVariable("THRESHOLDS_RENEW_BASELINES") == "1")
        {
            File.WriteAllText(Repository.At("editors", "vscode", "snippets", "thr.json"), expected);
        }

        Assert.Equal(expected, Repository.Read("editors", "vscode", "snippets", "thr.json").ReplaceLineEndings("\n"));
    }

    [Fact]
    public void EveryDeclarationHasASnippet()
    {
        var prefixes = Snippets().Values.Select(snippet => snippet.Prefix.Split('-')[0]).ToHashSet(StringComparer.Ordinal);
        var used = LanguageWords.All.Where(word => ThresholdCompiler.Parse(new SourceText("x", word + " ")) is { Members: [DeclarationSyntax { Keywords: [var keyword, ..] }, ..] } && keyword.Text == word);
        Assert.True(used.Count() > 30);
        Assert.Empty(used.Except(prefixes, StringComparer.Ordinal).Except(WithinBlocks, StringComparer.Ordinal));
    }

    private static Dictionary<string, (string Prefix, string Body)> Snippets()
    {
        using var snippets = JsonDocument.Parse(Repository.Read("editors", "vscode", "snippets", "thr.json"));
        return snippets.RootElement.EnumerateObject().ToDictionary(
            snippet => snippet.Name,
            snippet => (snippet.Value.GetProperty("prefix").GetString() ?? "", string.Join("\n", snippet.Value.GetProperty("body").EnumerateArray().Select(line => line.GetString()))));
    }

    // As an editor leaves it when nothing is filled in; of several choices the first.
    private static string Filled(string body) => Regex.Replace(body, @"\$\{\d+:([^}]*)\}|\$\{\d+\|([^,|]*)[^}]*\}|\$\d+", place => place.Groups[1].Value + place.Groups[2].Value);
}
