using System.Collections.Generic;
using Thresholds.Generator.Tests.RandomPrograms;
using Thresholds.Generator.Tests.Samples;
using Xunit;

namespace Thresholds.Generator.Tests;

/// <summary>Texts reach the program as they were written, whatever they hold.</summary>
public class HostileTextTests
{
    [Fact]
    public void Arrive_unchanged()
    {
        var program = new RandomProgram("ObjectClass", [.. SampleFile.Read("Samples/hostile.thr").Split('\n')]);
        var model = SampleFile.Compile(("ObjectClass.thr", program.Text));
        using var evaluators = new LoadedEvaluators([program]);
        Assert.Contains("*/ </summary> \"quoted\" \\u0022 {0}", model.Authority.Name, System.StringComparison.Ordinal);
        Assert.Equal(model.Authority, evaluators[program].Authority);
    }

    [Fact]
    public void Facts_of_any_name_can_be_given()
    {
        var program = new RandomProgram("ObjectClass", [.. SampleFile.Read("Samples/hostile.thr").Split('\n')]);
        var model = SampleFile.Compile(("ObjectClass.thr", program.Text));
        using var evaluators = new LoadedEvaluators([program]);
        Assert.Null(new ProgramCheck(program, evaluators[program]).Run(20));
        Assert.NotEmpty(model.Decisions);
        Assert.NotNull(evaluators[program].Assess(new Dictionary<string, FactValue> { ["set"] = FactValue.Number(4_000_000_000m) }, default).PossibleLevel);
    }
}
