using System;
using System.Linq;
using Thresholds.Benchmarks.Measuring;
using Thresholds.Dsl;
using Thresholds.Dsl.Binding;

namespace Thresholds.Benchmarks.Commands;

/// <summary>Files made to blow up: how long until the check says what it found and what it could not prove, and what it made on the way.</summary>
public static class TangleCommand
{
    private const int Size = 60;

    public static void Run(Options options)
    {
        var runs = options.Number("runs", 5);
        var output = new MarkdownTable(Console.Out, "sixty facts", "time", "slowest", "allocated", "not proven", "other findings");
        foreach (var (name, condition) in new[] { ("half of sixty products", Products()), ("parity", Parity(0, Size)) })
        {
            var text = $$"""
                authority a "A"
                level 1 one "One"
                fact age "Age" age 0..25
                {{string.Concat(Enumerable.Range(0, Size).Select(i => $"fact a{i} \"A\" yes/no\n"))}}domain home "Home" {
                  at one {
                    - tangled "Tangled" when {{condition}}
                    - never "Never" when age < 2 and age > 12
                    - always "Always" when age < 18 or age > 12
                  }
                }

                """;
            var compiled = ThresholdCompiler.Compile(Compiling.Parse(text), new Vocabularies([]), Compiling.Settings);
            var measure = Measure.OfLong(runs, () => ThresholdCompiler.Compile(Compiling.Parse(text), new Vocabularies([]), Compiling.Settings));
            var unproven = compiled.Diagnostics.Count(diagnostic => diagnostic.Code is "THR9004" or "THR9006");
            output.Row(
                name,
                MarkdownTable.Ms(measure.Median),
                MarkdownTable.Ms(measure.Slowest),
                MarkdownTable.Kilobytes(measure.Bytes),
                MarkdownTable.Number(unproven),
                MarkdownTable.Number(compiled.Diagnostics.Count - unproven));
        }
    }

    private static string Products() =>
        $"exactly {Size / 2} of ({string.Join(", ", Enumerable.Range(0, Size).Select(i => $"(a{i} and a{((i * 7) + 3) % Size} and not a{((i * 11) + 5) % Size})"))})";

    // Of two halves one is odd and the other is not.
    private static string Parity(int first, int count)
    {
        if (count == 1)
        {
            return $"a{first}";
        }

        var (left, right) = (Parity(first, count / 2), Parity(first + (count / 2), count - (count / 2)));
        return $"exactly 1 of ({left}, {right})";
    }
}
