using System;
using Thresholds.Benchmarks.Compiled;
using Thresholds.Benchmarks.Measuring;

namespace Thresholds.Benchmarks.Commands;

/// <summary>What one assessment by the generated evaluator takes.</summary>
public static class EvaluateCommand
{
    private const int Calls = 20_000;

    public static void Run(Options options)
    {
        var output = new MarkdownTable(Console.Out, "case", "one assessment", "allocated");
        foreach (var (name, facts) in new[]
        {
            ("nothing known", new Coventry.Facts()),
            ("some facts known", new Coventry.Facts { Age = Age.Years(12), Pregnant = true, Attendance = 40m, SelfHarm = true, SuicidalThoughts = false }),
        })
        {
            var answers = 0;
            var measure = Measure.Of(options.Number("runs", 15), TimeSpan.FromSeconds(1), _ =>
            {
                for (var i = 0; i < Calls; i++)
                {
                    answers += Coventry.Assess(facts).PossibleLevel is null ? 0 : 1;
                }
            });
            output.Row(name, MarkdownTable.Number(measure.Median.TotalNanoseconds / Calls) + " ns", MarkdownTable.Number(measure.Bytes / (double)Calls) + " B");
            if (answers == 0)
            {
                throw new InvalidOperationException("no answer");
            }
        }
    }
}
