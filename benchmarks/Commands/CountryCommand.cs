using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Thresholds.Benchmarks.Documents;
using Thresholds.Benchmarks.Measuring;
using Thresholds.Dsl;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Benchmarks.Commands;

/// <summary>All authorities of a country, which use one vocabulary: parsed, bound and analysed one after the other on one thread, and then all of it on all processors.</summary>
public static class CountryCommand
{
    // So many documents, and the vocabulary, until nothing is compiled any more.
    private const int Warming = 40;

    public static void Run(Options options)
    {
        var texts = DocumentWriter.WriteCountry(options.Number("authorities", 153), options.Number("indicators", 350), seed: 1);

        // What is compiled once it is hot is done with before it counts.
        Stages([.. texts.Take(1 + Warming)]);
        var output = new MarkdownTable(Console.Out, "authorities", "size", "parse", "bind", "analysis", "allocated", "findings", $"all, {Environment.ProcessorCount} processors");
        var before = GC.GetAllocatedBytesForCurrentThread();
        var (parse, bind, analysis, findings) = Stages(texts);
        output.Row(
            MarkdownTable.Number(texts.Count - 1),
            MarkdownTable.Kilobytes(texts.Sum(text => (long)text.Length)),
            MarkdownTable.Ms(parse),
            MarkdownTable.Ms(bind),
            MarkdownTable.Ms(analysis),
            MarkdownTable.Kilobytes(GC.GetAllocatedBytesForCurrentThread() - before),
            MarkdownTable.Number(findings),
            MarkdownTable.Ms(Together(texts)));
    }

    // As a check of a folder does it: parsed, then compiled together.
    private static TimeSpan Together(IReadOnlyList<string> texts)
    {
        var start = Stopwatch.GetTimestamp();
        var files = texts.Select((text, index) => (text, index)).AsParallel().AsOrdered().Select(pair => Compiling.Parse(pair.text, $"{pair.index}.thr")).ToList();
        ThresholdCompiler.Compile(files, Compiling.Settings);
        return Stopwatch.GetElapsedTime(start);
    }

    private static (TimeSpan Parse, TimeSpan Bind, TimeSpan Analysis, int Findings) Stages(IReadOnlyList<string> texts)
    {
        var (bind, analysis, findings) = (TimeSpan.Zero, TimeSpan.Zero, 0);
        var start = Stopwatch.GetTimestamp();
        var files = texts.Select((text, index) => Compiling.Parse(text, $"{index}.thr")).ToList<FileSyntax>();
        var vocabularies = new Vocabularies(files);
        var parse = Stopwatch.GetElapsedTime(start);
        foreach (var file in files)
        {
            start = Stopwatch.GetTimestamp();
            var model = ThresholdCompiler.Compile(file, vocabularies).Model;
            bind += Stopwatch.GetElapsedTime(start);
            if (model is not null)
            {
                var plan = DecisionPlan.Of(model);
                start = Stopwatch.GetTimestamp();
                findings += Compiling.Analyse(model, plan).Count;
                analysis += Stopwatch.GetElapsedTime(start);
            }
        }

        return (parse, bind, analysis, findings);
    }
}
