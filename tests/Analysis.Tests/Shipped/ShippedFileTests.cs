using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Thresholds.Analysis.Tests.BruteForce;
using Thresholds.Analysis.Tests.Programs;
using Thresholds.Dsl;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Text;
using Xunit;

namespace Thresholds.Analysis.Tests.Shipped;

/// <summary>The findings of the shipped files are recorded; each was read against the document before it was.</summary>
/// <remarks><c>THRESHOLDS_RENEW_BASELINES=1 dotnet test tests/Analysis.Tests</c> writes the records anew. A line that appears or goes is to be judged again:
/// is it true of the document, or noise of the analysis?</remarks>
public class ShippedFileTests
{
    private static readonly string Root = Up(AppContext.BaseDirectory);

    public static IEnumerable<object[]> Authorities => Files().Where(file => FileHeader.Of(file) is { IsVocabulary: false }).Select(file => new object[] { file.Source.Path });

    [Theory]
    [MemberData(nameof(Authorities))]
    public void File_has_the_recorded_findings(string name)
    {
        var files = Files();
        var compiled = ThresholdCompiler.Compile(files.Single(file => file.Source.Path == name), new Vocabularies(files), Compiled.Everything);
        var found = string.Concat(compiled.Diagnostics.Where(diagnostic => diagnostic.Allowed is null).Select(Line));
        var record = Path.Combine(Root, "tests", "Analysis.Tests", "Shipped", Path.ChangeExtension(name, ".txt"));
        if (Environment.GetEnvironmentVariable("THRESHOLDS_RENEW_BASELINES") == "1")
        {
            File.WriteAllText(record, found);
        }

        Assert.Equal(File.ReadAllText(record).ReplaceLineEndings("\n"), found);
    }

    [Theory]
    [MemberData(nameof(Authorities))]
    public void Witnesses_show_what_they_are_for(string name)
    {
        var model = Compiled.Shipped(name);
        var judge = new WitnessJudge(model);
        Assert.All(Compiled.Findings(model), finding => Assert.Null(judge.Complaint(finding)));
    }

    private static List<Dsl.Syntax.FileSyntax> Files() => [.. Directory.GetFiles(Path.Combine(Root, "thresholds"), "*.thr").Order(StringComparer.Ordinal)
        .Select(path => ThresholdCompiler.Parse(new SourceText(Path.GetFileName(path), File.ReadAllText(path))))];

    private static string Line(Diagnostic diagnostic)
    {
        var witness = diagnostic.Witness is null ? "" : $" (witness: {diagnostic.Witness})";
        var beside = string.Concat(diagnostic.Related.Select(related => $"\n    {related.Location.Source.PositionOf(related.Location.Span.Start).Line}: {related.Message}"));
        return $"{diagnostic.Location.Start.Line}: {diagnostic.Code} {diagnostic.Message}{witness}{beside}\n";
    }

    private static string Up(string folder)
    {
        while (!File.Exists(Path.Combine(folder, "Dsl.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("the repository is not found");
        }

        return folder;
    }
}
