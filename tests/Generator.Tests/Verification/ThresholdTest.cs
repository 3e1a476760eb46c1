using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Thresholds.Generator.Tests.Verification;

/// <summary>Runs generator and analyzer over a project, and fails for every diagnostic that is not expected and every one that stays out.</summary>
internal sealed class ThresholdTest
{
    public SolutionState TestState { get; } = new();

    /// <summary>The settings of the project; its files come from <see cref="TestState"/>.</summary>
    public TestProject Project { get; init; } = new();

    public async Task RunAsync()
    {
        var project = Project with { Sources = [.. TestState.Sources], AdditionalFiles = [.. TestState.AdditionalFiles] };
        var (compilation, result) = project.Generate();
        Assert.Null(result.Exception);
        foreach (var (generator, name, content) in TestState.GeneratedSources)
        {
            Assert.Equal(typeof(ThresholdGenerator), generator);
            Assert.Equal(content, Assert.Single(result.GeneratedSources, source => source.HintName == name).SourceText.ToString());
        }

        var reported = result.Diagnostics.Concat(compilation.GetDiagnostics()).Concat(await project.AnalyzeAsync())
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToList();
        var missing = TestState.ExpectedDiagnostics.ToList();
        var unexpected = reported.Where(diagnostic => missing.FindIndex(expected => expected.Matches(diagnostic)) is var index && (index < 0 || Remove(index))).ToList();
        Assert.True(
            unexpected.Count == 0 && missing.Count == 0,
            $"not expected:\n  {string.Join("\n  ", unexpected.Select(DiagnosticResult.Of))}\nexpected, but not reported:\n  {string.Join("\n  ", missing)}");

        bool Remove(int index)
        {
            missing.RemoveAt(index);
            return false;
        }
    }
}
