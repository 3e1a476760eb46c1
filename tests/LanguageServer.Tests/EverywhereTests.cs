using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Thresholds.Dsl;
using Thresholds.Dsl.Editing;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;
using Thresholds.LanguageServer.Features;
using Thresholds.LanguageServer.Protocol;
using Thresholds.LanguageServer.Tests.Harness;
using Thresholds.LanguageServer.Transport;
using Xunit;

namespace Thresholds.LanguageServer.Tests;

/// <summary>Every question at every place of samples that end anywhere is answered: none by a fault of the server, none never.</summary>
public sealed partial class EverywhereTests
{
    private const string Path = "/w/any.thr";

    // So far before its end a text is looked at everywhere: further than most words are long.
    private const int Near = 8;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static readonly string[] AtPlaces = ["hover", "definition", "references", "documentHighlight", "prepareRename", "rename", "linkedEditingRange", "completion", "onTypeFormatting", "selectionRange"];

    private static readonly string[] OfWholes =
    [
        "textDocument/documentSymbol", "textDocument/documentLink", "textDocument/foldingRange", "textDocument/semanticTokens/full", "textDocument/semanticTokens/full/delta", "textDocument/semanticTokens/range", "textDocument/inlayHint",
        "textDocument/codeLens", "textDocument/codeAction", "textDocument/formatting", "textDocument/rangeFormatting", "thr/matrix", "thr/examples", "workspace/symbol",
    ];

    // Locally some of the cuts are enough.
    private static readonly bool AsksAll = Environment.GetEnvironmentVariable("CI") == "true";

    private static readonly Dictionary<string, Request> Questions = Requests.All().ToDictionary(request => request.Method);

    public static TheoryData<string> Samples => ["brook", "words", "shared", "base", "all", "odd", "broken"];

    private static string TextOf(string sample) => sample switch
    {
        "brook" => Brook.Text,
        "words" => Brook.Words,
        "shared" => Everything.Shared,
        "base" => Everything.Base,
        "all" => Everything.All,
        "odd" => "template t \"T\" in cy \"T\"\nlevel 1 low \"Low\"\nreplace x \"X\" at low or high when a is not b\nwithdraw response low because \"r\"\ngrid g \"G\" rows a columns b {\n  outcomes c \"C\" < d\n  columns e, f\n  row h c, d\n}\nscore s \"S\" { - i \"I\" points 2 when a, 3 band l \"L\" 0..3 band m \"M\" 4 or more }\ncontact c \"C\" { open mon..fri 08:30-17:00 otherwise z }\n",
        _ => "authority \"x\n} level at at { - - + \"\" ( ( [ { domain d { at { - when when not not count(at at) level >= total .. <.. => => example e { , , => , is } use extends supersedes # \u00e9\U0001F600\n\t- \u00a0 law . . fact f \"F\" one of < < , within every 3 3 before",
    };

    private static (string Path, string Text)[] BesideOf(string sample) => sample is "brook" or "words" ? [(Brook.WordsPath, Brook.Words)] : [.. Everything.Files.Where(file => file.Path != $"/w/{sample}.thr")];

    /// <summary>A text is cut at the end of each of its words and signs, and asked at each place near the cut; the whole is asked everywhere.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public async Task EveryQuestionIsAnsweredWhereverATextEnds(string sample)
    {
        var whole = TextOf(sample);
        var beside = Workspace.Empty.With([.. BesideOf(sample).Select(file => ThresholdCompiler.Parse(new SourceText(file.Path, file.Text)))]);
        var ends = ThresholdCompiler.Parse(new SourceText(Path, whole)).Tokens.Select(token => token.Span.End).Distinct().Where((_, place) => AsksAll || place % 5 == 0).Append(whole.Length).Distinct().ToList();
        await Task.Run(() => Parallel.ForEach(ends, end =>
        {
            var text = whole[..end];
            var file = ThresholdCompiler.Parse(new SourceText(Path, text));
            var snapshot = Snapshot.Empty with { Workspace = beside.With(file), HasSnippets = true };
            for (var at = end; at >= (end == whole.Length ? 0 : Math.Max(0, end - Near)); at--)
            {
                var asked = JsonSerializer.SerializeToElement(Parameters(file.Source.Position(at, snapshot.Encoding), file.Source.Position(end, snapshot.Encoding)));
                foreach (var question in AtPlaces)
                {
                    Ask("textDocument/" + question, snapshot, asked, sample, at, end);
                }
            }

            var about = JsonSerializer.SerializeToElement(Parameters(file.Source.Position(end / 2, snapshot.Encoding), file.Source.Position(end, snapshot.Encoding)));
            foreach (var question in OfWholes)
            {
                Ask(question, snapshot, about, sample, end / 2, end);
            }
        })).WaitAsync(Patience);
    }

    /// <summary>The same through the protocol, at some places.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public async Task QuestionsAreAnsweredOverTheProtocol(string sample)
    {
        await using var client = await Client.StartAsync(BesideOf(sample));
        var whole = TextOf(sample);
        var version = 0;
        for (var end = 0; end <= whole.Length; end = end == whole.Length ? end + 1 : Math.Min(whole.Length, end + Math.Max(37, whole.Length / 40)))
        {
            var text = whole[..end];
            client.Open(Path, text, ++version);
            var answers = new List<Task<JsonObject>>();
            var marked = new Marked(text, [], []);
            for (var at = end; at >= 0; at -= 149)
            {
                answers.AddRange(AtPlaces.Select(question => client.AskAsync("textDocument/" + question, Parameters(marked.Position(at), marked.Position(end)))));
            }

            answers.AddRange(OfWholes.Select(question => client.AskAsync(question, Parameters(marked.Position(end / 2), marked.Position(end)))));
            foreach (var answer in await Task.WhenAll(answers))
            {
                Assert.True(answer["error"] is null || answer["error"]!["code"]!.GetValue<int>() is (int)ErrorCode.RequestFailed, answer.ToJsonString());
            }
        }

        Assert.DoesNotContain(client.Log, line => line.Contains("Exception", StringComparison.Ordinal));
    }

    /// <summary>Otherwise what is asked of the samples would say little.</summary>
    [Fact]
    public void TheSamplesHoldEveryWordOfTheGrammarAndNoErrors()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder!.FullName, "Dsl.sln")))
        {
            folder = folder.Parent;
        }

        var grammar = File.ReadAllText(System.IO.Path.Combine(folder.FullName, "docs", "language.md")).Split("```ebnf")[1].Split("```")[0];
        var files = Everything.Files.Select(file => ThresholdCompiler.Parse(new SourceText(file.Path, file.Text))).ToArray();
        var said = files.SelectMany(file => file.Tokens).Select(token => token.Text).ToHashSet(StringComparer.Ordinal);
        Assert.Equal([], Terminal().Matches(grammar).Select(match => match.Groups[1].Value).Distinct().Except(said));
        var workspace = Workspace.Empty.With(files);
        Assert.Equal([], files.SelectMany(file => workspace.Compile(file, Dsl.Analysis.AnalysisSettings.Usual).Diagnostics).Where(finding => finding.Severity == Dsl.Diagnostics.Severity.Error).Select(finding => finding.Message));

        // Each kind of part that a file is made of, but for those that stand where something is missing.
        var kinds = typeof(SyntaxNode).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(SyntaxNode)) && !type.IsAbstract).ToHashSet();
        kinds.ExceptWith(files.SelectMany(file => file.Everything()).Select(node => node.GetType()));
        Assert.Equal(["ErrorConditionSyntax", "SkippedSyntax"], kinds.Select(kind => kind.Name).Order());
    }

    private static void Ask(string method, Snapshot snapshot, JsonElement asked, string sample, int at, int end)
    {
        try
        {
            using var json = new Utf8JsonWriter(Stream.Null);
            Questions[method].Answer(snapshot, asked)(json);
        }
        catch (RequestException refused) when (refused.Code == ErrorCode.RequestFailed)
        {
            // That is an answer.
        }
#pragma warning disable CA1031 // Whatever it is, it must say where.
        catch (Exception problem)
#pragma warning restore CA1031
        {
            Assert.Fail($"{method} at {at} of '{sample}' cut at {end}: {problem}");
        }
    }

    private static JsonObject Parameters(Position at, Position end) => Parameters(Json(at), Json(end));

    private static JsonObject Json(Position position) => new() { ["line"] = position.Line, ["character"] = position.Character };

    private static JsonObject Parameters(JsonObject at, JsonObject end) => new()
    {
        ["textDocument"] = new JsonObject { ["uri"] = Client.Uri(Path) },
        ["uri"] = Client.Uri(Path),
        ["position"] = at.DeepClone(),
        ["positions"] = new JsonArray(at.DeepClone()),
        ["range"] = new JsonObject { ["start"] = at.DeepClone(), ["end"] = end.DeepClone() },
        ["newName"] = "other-name",
        ["ch"] = "\n",
        ["query"] = "a",
        ["previousResultId"] = "1",
        ["context"] = new JsonObject { ["includeDeclaration"] = true },
    };

    [GeneratedRegex("\"([^\"\\s]+)\"")]
    private static partial Regex Terminal();
}
