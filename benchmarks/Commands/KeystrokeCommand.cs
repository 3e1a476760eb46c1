using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Thresholds.Benchmarks.Documents;
using Thresholds.Benchmarks.Measuring;
using Thresholds.Dsl;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Model;

namespace Thresholds.Benchmarks.Commands;

/// <summary>One character of a document changes, and everything is worked out again: parse, bind, analyse. Each run changes another character.</summary>
public static class KeystrokeCommand
{
    public static void Run(Options options)
    {
        var runs = options.Number("runs", 41);
        var text = DocumentWriter.Write(options.Number("indicators", 400), seed: 400);
        var output = new MarkdownTable(Console.Out, "a character of", "median", "slowest", "allocated", "÷ 16 ms");
        foreach (var (name, pattern, change) in new (string, string, Func<char, char>)[]
        {
            ("a label", @"(?<=^    - indicator-\d+ ""\w+ )\w", letter => letter == 'x' ? 'y' : 'x'),
            ("a figure in a condition", @"(?<=^        when [^""\n]*)[1-8](?=[%.\n ])", figure => (char)(figure + 1)),
        })
        {
            var texts = Edited(text, pattern, change).Take(runs * 2).ToList();
            var measure = Measure.Of(runs, TimeSpan.FromSeconds(8), run => Compile(texts[run % texts.Count]));
            output.Row(
                name,
                MarkdownTable.Ms(measure.Median),
                MarkdownTable.Ms(measure.Slowest),
                MarkdownTable.Kilobytes(measure.Bytes),
                MarkdownTable.Times(measure.Median / TimeSpan.FromMilliseconds(16)));
        }
    }

    private static CompiledFile Compile(string text) => ThresholdCompiler.Compile(Compiling.Parse(text), new Vocabularies([]), Compiling.Settings);

    // Those of which no change makes an error, since a file with errors is not analysed.
    private static IEnumerable<string> Edited(string text, string pattern, Func<char, char> change)
    {
        var places = Regex.Matches(text, pattern, RegexOptions.Multiline).Select(match => match.Index).ToArray();
        new Random(1).Shuffle(places);
        return places.Select(place => text[..place] + change(text[place]) + text[(place + 1)..])
            .Where(edited => ThresholdCompiler.Compile(Compiling.Parse(edited), new Vocabularies([])).Diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error));
    }
}
