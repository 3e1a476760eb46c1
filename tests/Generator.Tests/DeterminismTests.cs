using System.Collections.Generic;
using System.Linq;
using Thresholds.Generator.Tests.Samples;
using Thresholds.Generator.Tests.Verification;
using Xunit;

namespace Thresholds.Generator.Tests;

/// <summary>The same files give the same bytes, on every machine.</summary>
public class DeterminismTests
{
    private static readonly TestProject Project = new TestProject { Directory = "/home/one/project/" }
        .With("policies/everything.thr", SampleFile.Read("Samples/everything.thr"))
        .With("policies/coventry.thr", SampleFile.Read("thresholds/coventry.thr"))
        .With("../shared/england.thr", SampleFile.Read("thresholds/england.thr"));

    [Fact]
    public void Twice_the_same() => Assert.Equal(Sources(Project), Sources(Project));

    [Fact]
    public void Wherever_the_project_lies()
    {
        var elsewhere = Sources(Project with { Directory = "/mnt/build agent/7/s/project/" });
        Assert.Equal(Sources(Project), elsewhere);
        Assert.All(elsewhere.Values, source => Assert.DoesNotContain("/mnt/", source, System.StringComparison.Ordinal));
    }

    [Fact]
    public void In_whatever_order_the_files_come() => Assert.Equal(Sources(Project), Sources(Project with { AdditionalFiles = [.. Project.AdditionalFiles.Reverse()] }));

    [Fact]
    public void In_whatever_order_vocabularies_come()
    {
        var project = new TestProject()
            .With("b.thr", "vocabulary b \"B\"\nuse c\nfact one \"One\" number 0..9\n")
            .With("c.thr", "vocabulary c \"C\"\nfact two \"Two\" number 0..9\n")
            .With("a.thr", SmallFile.Of("millbrook", "use b", "one >= 3 and two < 2"));
        Assert.Equal(Sources(project), Sources(project with { AdditionalFiles = [.. project.AdditionalFiles.Reverse()] }));
    }

    [Fact]
    public void Named_twice_is_compiled_once()
    {
        var twice = Project with { AdditionalFiles = [.. Project.AdditionalFiles, .. Project.AdditionalFiles] };
        Assert.Equal(Sources(Project), Sources(twice));
    }

    [Fact]
    public void With_line_feeds_only() => Assert.All(Sources(Project).Values, source => Assert.DoesNotContain("\r", source, System.StringComparison.Ordinal));

    private static SortedDictionary<string, string> Sources(TestProject project) =>
        new(project.Generate().Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString()));
}
