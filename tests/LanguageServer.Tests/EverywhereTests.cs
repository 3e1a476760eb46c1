using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Thresholds.LanguageServer.Tests.Harness;
using Xunit;

namespace Thresholds.LanguageServer.Tests;

/// <summary>Every question at every place of samples that end anywhere is answered: none by a fault of the server, none never.</summary>
public sealed class EverywhereTests
{
    private static readonly string[] AtPlaces = ["hover", "definition", "references", "documentHighlight", "prepareRename", "rename", "linkedEditingRange", "completion", "onTypeFormatting", "selectionRange"];

    private static readonly string[] OfWholes = ["documentSymbol", "foldingRange", "semanticTokens/full", "semanticTokens/full/delta", "semanticTokens/range", "inlayHint", "codeLens", "codeAction", "formatting", "rangeFormatting"];

    // Locally some of the places are enough.
    private static readonly bool AsksAll = Environment.GetEnvironmentVariable("CI") == "true";

    public static TheoryData<string> Samples => ["brook", "words", "template", "broken"];

    private static string TextOf(string sample) => sample switch
    {
        "brook" => Brook.Text,
        "words" => Brook.Words,
        "template" => "template t \"T\" in cy \"T\"\nlevel 1 low \"Low\"\nreplace x \"X\" at low or high when a is not b\nwithdraw response low because \"r\"\ngrid g \"G\" rows a columns b {\n  outcomes c \"C\" < d\n  columns e, f\n  row h c, d\n}\nscore s \"S\" { - i \"I\" points 2 when a, 3 band l \"L\" 0..3 band m \"M\" 4 or more }\ncontact c \"C\" { open mon..fri 08:30-17:00 otherwise z }\n",
        _ => "authority \"x\n} level at at { - - + \"\" ( ( [ { domain d { at { - when when not not count(at at) level >= total .. <.. => => example e { , , => , is } use extends supersedes # \u00e9\U0001F600\n\t- \u00a0 law . . fact f \"F\" one of < < , within every 3 3 before",
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task EveryQuestionIsAnsweredEverywhere(string sample)
    {
        await using var client = await Client.StartAsync(sample is "words" or "brook" ? Brook.Files : []);
        var whole = TextOf(sample);
        var version = 0;
        for (var end = 0; end <= whole.Length; end = end == whole.Length ? end + 1 : Math.Min(whole.Length, end + (AsksAll ? 1 : 37)))
        {
            var text = whole[..end];
            client.Open("/w/any.thr", text, ++version);
            var answers = new List<Task<JsonObject>>();
            var marked = Marked.Read(text);

            // Every place of the whole sample, and of one that ends early its end with some places before it.
            for (var at = marked.Text.Length; at >= 0; at -= end == whole.Length ? (AsksAll ? 1 : 7) : AsksAll ? 97 : 149)
            {
                foreach (var question in AtPlaces)
                {
                    answers.Add(client.AskAsync("textDocument/" + question, Parameters(marked, at)));
                }
            }

            answers.AddRange(OfWholes.Select(question => client.AskAsync("textDocument/" + question, Parameters(marked, marked.Text.Length / 2))));
            foreach (var answer in await Task.WhenAll(answers))
            {
                Assert.True(answer["error"] is null || answer["error"]!["code"]!.GetValue<int>() is -32803, answer.ToJsonString());
            }
        }

        Assert.DoesNotContain(client.Log, line => line.Contains("Exception", StringComparison.Ordinal));
    }

    private static JsonObject Parameters(Marked marked, int at)
    {
        var parameters = Marked.Whole("/w/any.thr");
        parameters["position"] = marked.Position(at);
        parameters["positions"] = new JsonArray(marked.Position(at));
        parameters["range"] = marked.Range(at, marked.Text.Length);
        parameters["newName"] = "other-name";
        parameters["ch"] = "\n";
        parameters["previousResultId"] = "1";
        parameters["context"] = new JsonObject { ["includeDeclaration"] = true };
        return parameters;
    }
}
