using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Benchmarks.Documents;
using Thresholds.Benchmarks.Measuring;
using Thresholds.Dsl;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Deciding;

namespace Thresholds.Benchmarks.Commands;

/// <summary>Documents of 100 to 10,000 indicators: what each stage takes.</summary>
public static class DocumentsCommand
{
    public static void Run(Options options)
    {
        var runs = options.Number("runs", 9);
        var output = new MarkdownTable(Console.Out, "indicators", "size", "parse", "bind", "analysis", "all ÷ that of the line above", "allocated", "findings");
        var last = TimeSpan.Zero;
        foreach (var indicators in options.Numbers("indicators", 100, 400, 1_000, 10_000))
        {
            var text = DocumentWriter.Write(indicators, seed: indicators);
            var file = Compiling.Parse(text);
            var none = new Vocabularies([]);
            var model = Compiling.Model(file, none);
            var parse = Measure.OfLong(runs, () => Compiling.Parse(text));
            var bind = Measure.OfLong(runs, () => ThresholdCompiler.Compile(file, none));
            IReadOnlyList<Dsl.Analysis.Finding> findings = [];
            var analysis = Measure.OfLong(runs, () => DecisionPlan.Of(model), plan => findings = Compiling.Analyse(model, plan));
            var all = parse.Median + bind.Median + analysis.Median;
            output.Row(
                MarkdownTable.Number(model.Authority.Indicators.Count),
                MarkdownTable.Kilobytes(text.Length),
                MarkdownTable.Ms(parse.Median),
                MarkdownTable.Ms(bind.Median),
                MarkdownTable.Ms(analysis.Median),
                last == TimeSpan.Zero ? "" : MarkdownTable.Times(all / last),
                MarkdownTable.Kilobytes(parse.Bytes + bind.Bytes + analysis.Bytes),
                MarkdownTable.Number(findings.Count));
            last = all;
            if (options.Has("codes"))
            {
                Console.WriteLine(string.Join(", ", findings.GroupBy(finding => finding.Rule.Code).OrderBy(group => group.Key).Select(group => $"{group.Key} {group.Count()}")));
            }
        }
    }
}
