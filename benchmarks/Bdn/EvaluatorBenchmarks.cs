using BenchmarkDotNet.Attributes;
using Thresholds.Benchmarks.Compiled;

namespace Thresholds.Benchmarks.Bdn;

/// <summary>The generated evaluator of the shipped document.</summary>
[MemoryDiagnoser]
[InProcess]
public class EvaluatorBenchmarks
{
    private readonly Coventry.Facts _nothing = new();
    private readonly Coventry.Facts _some = new() { Age = Age.Years(12), Pregnant = true, Attendance = 40m };

    [Benchmark]
    public LevelOfNeed? NothingKnown() => Coventry.Assess(_nothing).PossibleLevel;

    [Benchmark]
    public LevelOfNeed? SomeKnown() => Coventry.Assess(_some).IndicatedLevel;
}
