using System;
using System.Linq;
using Thresholds.Dsl.Analysis;
using Thresholds.Dsl.Diagnostics;
using Xunit;

namespace Thresholds.Dsl.Tests.Findings;

/// <summary>An allow is called needless only when somebody looked for what it allows.</summary>
public sealed class AllowanceTests
{
    private static readonly DateTime Day = new(2026, 3, 6);

    [Theory]
    [InlineData("THR2008", false, false, false, false)]
    [InlineData("THR2008", true, false, false, true)]
    [InlineData("THR2007", true, false, false, false)]
    [InlineData("THR2007", true, true, false, true)]
    [InlineData("THR4005", true, false, false, false)]
    [InlineData("THR4005", true, false, true, true)]
    [InlineData("THR4001", false, false, false, true)]
    public void NeedlessOnlyWhenLookedFor(string code, bool isAnalysed, bool isEnabled, bool hasDay, bool isNeedless)
    {
        var settings = isAnalysed ? new AnalysisSettings(hasDay ? Day : null, isEnabled ? ValueList.Of(code) : default) : null;
        var compiled = Compile($"authority a \"A\"\nlevel 1 low \"Low\"\nallow {code} because \"it may come\"\n", settings);
        Assert.Equal(isNeedless ? ["THR4003"] : [], compiled.Diagnostics.Select(finding => finding.Code));
    }

    [Fact]
    public void AFileWithErrorsIsNotAnalysed()
    {
        var compiled = Compile("authority a \"A\"\nlevel 1 low \"Low\" wrong\nallow THR2008 because \"it may come\"\nallow THR4001 because \"it may come\"\n", AnalysisSettings.Usual);
        Assert.Equal(["THR0004", "THR4003"], compiled.Diagnostics.Select(finding => finding.Code));
    }

    private static CompiledFile Compile(string text, AnalysisSettings? settings) => ThresholdCompiler.Compile(Repository.Parse("a.thr", text), Repository.Vocabularies, settings);
}
