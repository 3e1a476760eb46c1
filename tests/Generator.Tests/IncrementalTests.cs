using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Thresholds.Dsl.Model;
using Thresholds.Generator.Tests.Samples;
using Thresholds.Generator.Tests.Verification;
using Xunit;

namespace Thresholds.Generator.Tests;

/// <summary>Nothing is done twice: what an edit does not touch is not worked out anew.</summary>
public class IncrementalTests
{
    private const string Vocabulary = "vocabulary words \"Words\"\nfact shared \"Shared\" number 0..9\n";

    private static readonly string UsesWords = SmallFile.Of("aldbrook", "use words", "shared >= 3");

    private static readonly TestProject Project = new TestProject { Sources = [("Program.cs", "class Program { }")] }
        .With("words.thr", Vocabulary)
        .With("aldbrook.thr", UsesWords)
        .With("millbrook.thr", SmallFile.Of("millbrook"));

    [Fact]
    public void An_edit_of_C_sharp_touches_nothing()
    {
        var compilation = Project.Compilation();
        var driver = Project.Driver().RunGenerators(compilation);
        var result = driver.RunGenerators(compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Other { }", Project.ParseOptions))).GetRunResult().Results.Single();
        Assert.All(ReasonsOf(result, ThresholdGenerator.ReadStep), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(ReasonsOf(result, ThresholdGenerator.CompileStep), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(Outputs(result).Values, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal(4, Outputs(result).Count);
    }

    [Fact]
    public void The_day_that_editions_are_compared_with_touches_nothing()
    {
        var driver = Project.Driver().RunGenerators(Project.Compilation()).WithUpdatedAnalyzerConfigOptions(Project.WithProperty("ThresholdsAsOf", "2026-03-06").Options);
        var result = driver.RunGenerators(Project.Compilation()).GetRunResult().Results.Single();
        Assert.All(ReasonsOf(result, ThresholdGenerator.CompileStep), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(Outputs(result).Values, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void White_space_within_a_line_leaves_the_model_as_it_is()
    {
        var result = AfterEdit("millbrook.thr", SmallFile.Of("millbrook").Replace("age < 13", "age  <   13"));
        Assert.Contains(IncrementalStepRunReason.Modified, ReasonsOf(result, ThresholdGenerator.ReadStep));
        Assert.Equal(2, ReasonsOf(result, ThresholdGenerator.CompileStep).Count);
        Assert.Contains(IncrementalStepRunReason.Unchanged, ReasonsOf(result, ThresholdGenerator.CompileStep));
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, ReasonsOf(result, ThresholdGenerator.CompileStep));
        Assert.Equal(IncrementalStepRunReason.Cached, Outputs(result)["millbrook"]);
        Assert.Equal(IncrementalStepRunReason.Cached, Outputs(result)["aldbrook"]);

        // Debuggers go by the checksum, which stands in a file of its own for that very reason.
        Assert.Equal(IncrementalStepRunReason.Modified, Outputs(result)["checksums"]);
    }

    [Fact]
    public void A_comment_leaves_the_model_as_it_is()
    {
        var result = AfterEdit("millbrook.thr", SmallFile.Of("millbrook") + "# a word to the reader");
        Assert.Equal(IncrementalStepRunReason.Cached, Outputs(result)["millbrook"]);
    }

    [Fact]
    public void An_edit_of_one_authority_touches_no_other()
    {
        var result = AfterEdit("millbrook.thr", SmallFile.Of("millbrook").Replace("age < 13", "age < 14"));
        Assert.Equal(IncrementalStepRunReason.Modified, Outputs(result)["millbrook"]);
        Assert.Equal(IncrementalStepRunReason.Cached, Outputs(result)["aldbrook"]);
    }

    [Fact]
    public void An_edit_of_a_vocabulary_reaches_those_who_use_it()
    {
        var result = AfterEdit("words.thr", Vocabulary.Replace("0..9", "0..99"));
        Assert.Equal(IncrementalStepRunReason.Modified, Outputs(result)["aldbrook"]);
        Assert.Equal(IncrementalStepRunReason.Cached, Outputs(result)["millbrook"]);
    }

    [Fact]
    public void An_edit_of_a_template_reaches_those_who_extend_it()
    {
        const string Template = "template shared-text \"Shared\"\nlevel 1 low \"Low\"\n";
        var project = Project.With("text.thr", Template).With("westborough.thr", "authority westborough \"Westborough\" extends shared-text\n");
        var texts = project.Texts;
        var driver = project.Driver().ReplaceAdditionalTexts(texts).RunGenerators(project.Compilation());
        Assert.DoesNotContain(driver.GetRunResult().GeneratedTrees, tree => tree.FilePath.Contains("SharedText", System.StringComparison.Ordinal));
        var edited = texts.Single(file => file.Path == project.Directory + "text.thr");
        var result = driver.ReplaceAdditionalText(edited, new InMemoryText(edited.Path, Template.Replace("\"Low\"", "\"Lower\""))).RunGenerators(project.Compilation()).GetRunResult().Results.Single();
        Assert.Contains("Lower", result.GeneratedSources.Single(source => source.HintName.Contains("Westborough", System.StringComparison.Ordinal)).SourceText.ToString());
        Assert.Equal(IncrementalStepRunReason.Cached, Outputs(result)["millbrook"]);
    }

    [Fact]
    public void A_file_that_goes_takes_its_evaluator_with_it()
    {
        var driver = Project.Driver().RunGenerators(Project.Compilation());
        driver = driver.ReplaceAdditionalTexts([.. Project.Texts.Where(text => !text.Path.EndsWith("millbrook.thr", System.StringComparison.Ordinal))]);
        var result = driver.RunGenerators(Project.Compilation()).GetRunResult().Results.Single();
        Assert.DoesNotContain(result.GeneratedSources, source => source.HintName.Contains("Millbrook", System.StringComparison.Ordinal));
        Assert.Contains(result.GeneratedSources, source => source.HintName.Contains("Aldbrook", System.StringComparison.Ordinal));
    }

    private static GeneratorRunResult AfterEdit(string path, string text)
    {
        var compilation = Project.Compilation();
        var texts = Project.Texts;
        var driver = Project.Driver().ReplaceAdditionalTexts(texts).RunGenerators(compilation);
        var edited = texts.Single(file => file.Path == Project.Directory + path);
        return driver.ReplaceAdditionalText(edited, new InMemoryText(edited.Path, text)).RunGenerators(compilation).GetRunResult().Results.Single();
    }

    private static List<IncrementalStepRunReason> ReasonsOf(GeneratorRunResult result, string step) =>
        [.. result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason).Where(reason => reason != IncrementalStepRunReason.Removed)];

    // For each authority, and for the checksums, why its source was written; the name comes from what went into the step.
    private static Dictionary<string, IncrementalStepRunReason> Outputs(GeneratorRunResult result) => result.TrackedOutputSteps.SelectMany(steps => steps.Value).ToDictionary(
        run => run.Inputs[0].Source.Outputs[run.Inputs[0].OutputIndex].Value is ITuple pair ? pair[0] is AuthorityModel model ? model.Authority.Id : "authorities" : "checksums",
        run => run.Outputs.Single().Reason);
}
