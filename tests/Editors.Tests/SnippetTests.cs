using System;
using System.Collections.Generic;
using System.Linq;
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
