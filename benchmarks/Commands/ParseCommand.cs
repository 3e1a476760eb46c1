using System;
using System.IO;
using System.Linq;
using System.Text;
using Thresholds.Benchmarks.Documents;
using Thresholds.Benchmarks.Measuring;
using Thresholds.Dsl;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Deciding;

namespace Thresholds.Benchmarks.Commands;

/// <summary>Megabytes a second of each stage, on the shipped document and on one of a megabyte.</summary>
public static class ParseCommand
{
    public static void Run(Options options)
    {
        var runs = options.Number("runs", 15);
        var output = new MarkdownTable(Console.Out, "file", "size", "parse", "parse, MB/s", "allocated", "bind", "allocated", "analysis", "allocated");
        var england = Compiling.Parse(File.ReadAllText(Shipped("england.thr")), "england.thr");
        foreach (var (name, text) in new[] { ("coventry.thr", File.ReadAllText(Shipped("coventry.thr"))), ("a megabyte", Megabyte()) })
        {
            var vocabularies = new Vocabularies([england]);
            var file = Compiling.Parse(text);
            var model = Compiling.Model(file, vocabularies);
            var parse = Measure.OfLong(runs, () => Compiling.Parse(text));
            var bind = Measure.OfLong(runs, () => ThresholdCompiler.Compile(file, vocabularies));
            var analysis = options.Has("no-analysis") ? new Measure(TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero, 0) : Measure.OfLong(runs, () => DecisionPlan.Of(model), plan => Compiling.Analyse(model, plan));
            output.Row(
                name,
                MarkdownTable.Kilobytes(Encoding.UTF8.GetByteCount(text)),
                MarkdownTable.Ms(parse.Median),
                MarkdownTable.Number(Encoding.UTF8.GetByteCount(text) / 1e6 / parse.Median.TotalSeconds),
                MarkdownTable.Kilobytes(parse.Bytes),
                MarkdownTable.Ms(bind.Median),
                MarkdownTable.Kilobytes(bind.Bytes),
                MarkdownTable.Ms(analysis.Median),
                MarkdownTable.Kilobytes(analysis.Bytes));
        }
    }

    public static string Shipped(string name) => Path.Combine(AppContext.BaseDirectory, "thresholds", name);

    /// <summary>The first document, by its number of indicators, that has a megabyte.</summary>
    public static string Megabyte() => Enumerable.Range(6, 100).Select(hundreds => DocumentWriter.Write(hundreds * 500, seed: 1)).First(text => text.Length >= 1_000_000);
}
