using System.Threading.Tasks;
using Thresholds.Generator.Tests.Samples;
using Xunit;
using Xunit.Sdk;

namespace Thresholds.Generator.Tests.Verification;

/// <summary>A verifier that lets everything pass would be worth nothing.</summary>
public class ThresholdTestTests
{
    [Fact]
    public async Task Passes_a_sound_project() => await Test(SmallFile.Of("millbrook")).RunAsync();

    [Fact]
    public async Task Fails_for_what_is_not_expected() => await Assert.ThrowsAnyAsync<XunitException>(Test(SmallFile.Of("millbrook", "use nowhere")).RunAsync);

    [Fact]
    public async Task Fails_for_what_stays_out()
    {
        var test = Test(SmallFile.Of("millbrook"));
        test.TestState.ExpectedDiagnostics.Add(DiagnosticResult.CompilerError("THR1004"));
        await Assert.ThrowsAnyAsync<XunitException>(test.RunAsync);
    }

    [Fact]
    public async Task Fails_for_another_place()
    {
        var test = Test(SmallFile.Of("millbrook", "use nowhere"));
        test.TestState.ExpectedDiagnostics.Add(DiagnosticResult.CompilerError("THR1004").WithSpan("/project/a.thr", 1, 1, 1, 2));
        await Assert.ThrowsAnyAsync<XunitException>(test.RunAsync);
    }

    [Fact]
    public async Task Fails_for_other_sources()
    {
        var test = Test(SmallFile.Of("millbrook"));
        test.TestState.GeneratedSources.Add((typeof(ThresholdGenerator), "Thresholds.Checksums.g.cs", "other"));
        await Assert.ThrowsAnyAsync<XunitException>(test.RunAsync);
    }

    private static ThresholdTest Test(string file)
    {
        var test = new ThresholdTest();
        test.TestState.AdditionalFiles.Add(("a.thr", file));
        return test;
    }
}
