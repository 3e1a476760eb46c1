using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Thresholds.Generator.Tests.Samples;
using Thresholds.Generator.Tests.Verification;
using Xunit;

namespace Thresholds.Generator.Tests;

/// <summary>What is generated compiles without a warning, whoever compiles it.</summary>
public class CleanCompilationTests
{
    public static TheoryData<string, Framework, LanguageVersion> Compilers
    {
        get
        {
            var compilers = new TheoryData<string, Framework, LanguageVersion>();
            foreach (var file in new[] { "hostile", "everything", "coventry" })
            {
                compilers.Add(file, Framework.NetStandard20, LanguageVersion.CSharp8);
                compilers.Add(file, Framework.Net80, LanguageVersion.CSharp12);
                compilers.Add(file, Framework.Net100, LanguageVersion.Preview);
            }

            compilers.Add("hostile", Framework.NetStandard20, LanguageVersion.CSharp9);
            compilers.Add("hostile", Framework.Net80, LanguageVersion.CSharp8);
            compilers.Add("hostile", Framework.Net100, LanguageVersion.CSharp10);
            compilers.Add("hostile", Framework.Net100, LanguageVersion.CSharp11);
            compilers.Add("hostile", Framework.Net100, LanguageVersion.CSharp13);
            return compilers;
        }
    }

    [Theory]
    [MemberData(nameof(Compilers))]
    public void Public_and_documented(string file, Framework framework, LanguageVersion version) =>
        AssertClean(Project(file).WithProperty("ThresholdsAccessibility", "public") with { Framework = framework, LanguageVersion = version });

    [Theory]
    [InlineData("hostile")]
    [InlineData("everything")]
    public void Internal_and_in_a_namespace_of_its_own(string file) => AssertClean(Project(file).WithProperty("ThresholdsNamespace", "Acme.System.Thresholds"));

    [Fact]
    public void Needs_the_eighth_version_of_the_language()
    {
        var (compilation, _) = (Project("everything") with { LanguageVersion = LanguageVersion.CSharp7_3 }).Generate();
        Assert.Contains(compilation.GetDiagnostics(), diagnostic => diagnostic.Id == "CS8370");
    }

    [Theory]
    [InlineData("system")]
    [InlineData("thresholds")]
    [InlineData("string")]
    [InlineData("global")]
    [InlineData("levels")]
    [InlineData("facts")]
    [InlineData("assessment")]
    [InlineData("evaluator")]
    [InlineData("authority")]
    [InlineData("fact")]
    [InlineData("age")]
    [InlineData("dsl")]
    [InlineData("generator")]
    [InlineData("l1")]
    public void Whatever_the_authority_is_called(string name) => AssertClean(new TestProject().With("a.thr", SmallFile.Of(name)));

    [Fact]
    public void Whatever_the_file_is_called() => AssertClean(new TestProject().With("a \"b\" {0} é*.thr", SmallFile.Of("millbrook")));

    [Fact]
    public void Among_types_that_are_named_like_those_of_the_framework() => AssertClean(Project("everything") with
    {
        Sources = [("Own.cs", "namespace Thresholds { internal class System { } internal class Int32 { } internal class DateTime { } } internal class Window { } internal class Facts { }")],
    });

    [Fact]
    public void With_nothing_in_it() => AssertClean(new TestProject().With("a.thr", "authority millbrook \"Millbrook\"\n"));

    private static TestProject Project(string file) => file == "coventry"
        ? new TestProject().With("coventry.thr", SampleFile.Read("thresholds/coventry.thr")).With("england.thr", SampleFile.Read("thresholds/england.thr"))
        : new TestProject().With(file + ".thr", SampleFile.Read($"Samples/{file}.thr"));

    private static void AssertClean(TestProject project)
    {
        var (compilation, result) = (project with { Severities = ImmutableDictionary<string, ReportDiagnostic>.Empty.Add("CS1591", ReportDiagnostic.Error) }).Generate();
        Assert.Null(result.Exception);
        Assert.Empty(result.Diagnostics);
        Assert.Contains(result.GeneratedSources, source => source.HintName != "Thresholds.Checksums.g.cs");
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }
}
