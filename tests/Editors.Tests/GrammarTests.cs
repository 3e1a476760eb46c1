using System;
using System.IO;
using System.Linq;
using Thresholds.Editors.Tests.Machine;
using Xunit;

namespace Thresholds.Editors.Tests;

/// <summary>The TextMate grammar colours as it is said line by line in <c>grammar</c>, and a shipped document as recorded.</summary>
public sealed class GrammarTests
{
    private const int Lines = 300;

    private static readonly string Scripts = Repository.At("tests", "Editors.Tests", "node");

    private static readonly string Grammar = Repository.At("editors", "vscode", "syntaxes", "thr.tmLanguage.json");

    [EditorFact("node", "scripts")]
    public void EveryConstructIsColoured()
    {
        var (code, output) = Programs.Run(Scripts, "node", "node_modules/vscode-tmgrammar-test/dist/unit.js", "-g", Grammar, Repository.At("tests", "Editors.Tests", "grammar", "constructs.thr"));
        Assert.True(code == 0, output);
    }

    [EditorFact("node", "scripts")]
    public void ShippedDocumentIsColouredAsRecorded()
    {
        using var documents = new Documents();
        var sample = Path.Combine(documents.Folder, "sample.thr");
        var recorded = Repository.At("tests", "Editors.Tests", "grammar", "coventry.snap");
        File.WriteAllText(sample, string.Join("\n", File.ReadLines(Repository.At("thresholds", "coventry.thr")).Take(Lines)));
        var isRenewed = Environment.GetEnvironmentVariable("THRESHOLDS_RENEW_BASELINES") == "1";
        Assert.True(isRenewed || File.Exists(recorded), "nothing is recorded; THRESHOLDS_RENEW_BASELINES=1 records it");
        if (!isRenewed)
        {
            File.Copy(recorded, sample + ".snap");
        }

        var (code, output) = Programs.Run(Scripts, "node", "node_modules/vscode-tmgrammar-test/dist/snapshot.js", "-g", Grammar, "-s", "source.thr", sample);
        Assert.True(code == 0, output);
        if (isRenewed)
        {
            File.Copy(sample + ".snap", recorded, overwrite: true);
        }
    }
}
