using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Thresholds.Dsl;
using Thresholds.Dsl.Analysis;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Cli.Files;

/// <summary>The files asked for, and the vocabularies they take in, compiled.</summary>
/// <param name="Asked">The files asked for.</param>
/// <param name="Used">The vocabularies that they take in and that were found beside them.</param>
/// <param name="Diagnostics">All findings, each once, in the order of the files and of each file's text.</param>
internal sealed record Compilation(IReadOnlyList<CompiledFile> Asked, IReadOnlyList<CompiledFile> Used, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Whether there are errors. What a file allows is none, however grave somebody takes it to be.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic is { Severity: Severity.Error, Allowed: null });

    /// <summary>Every file that was compiled.</summary>
    public IEnumerable<FileSyntax> Files => Asked.Concat(Used).Select(file => file.Syntax);

    /// <summary>Compiles the files, and analyses those without errors when settings are given.</summary>
    /// <param name="files">The files asked for.</param>
    /// <param name="analysis">What the analysis is told; null to leave it out.</param>
    /// <param name="choices">How grave findings are taken to be.</param>
    /// <param name="withEditionsBeside">Whether editions in the files' own folders may tell that they supersede one of these.</param>
    /// <param name="progress">Told after each file how many are done, and of how many; on any thread, one call at a time.</param>
    public static Compilation Of(IReadOnlyList<LoadedFile> files, AnalysisSettings? analysis, SeverityChoices choices, bool withEditionsBeside = false, Action<int, int>? progress = null)
    {
        var (done, gate) = (0, new Lock());
        var neighbours = new Neighbours(files);
        var known = withEditionsBeside ? files.Concat(files.SelectMany(neighbours.Beside)) : files;
        var successions = known.Select(file => Succession.Of(file.Syntax)).OfType<Succession>().Distinct().ToValueList();
        var others = files.SelectMany(neighbours.UsedBy).Distinct().Except(files).ToList();
        var asked = Compile(files);
        var used = Compile(others);
        var order = asked.Concat(used).Select(file => file.Syntax.Source.Path).Distinct().Select((path, index) => (path, index)).ToDictionary(StringComparer.Ordinal);
        var findings = asked.Concat(used).SelectMany(file => file.Diagnostics).Concat(ThresholdCompiler.Clashes([.. files.Select(file => file.Syntax)]));

        // What is wrong in a vocabulary may be found again through each file that takes it in.
        return new Compilation(asked, used, [.. choices.Apply(findings)
            .DistinctBy(finding => (finding.Location.Source.Path, finding.Location.Span, finding.Code, finding.Message))
            .OrderBy(finding => order.GetValueOrDefault(finding.Location.Source.Path, int.MaxValue))
            .ThenBy(finding => finding.Location.Span.Start)
            .ThenBy(finding => finding.Code, StringComparer.Ordinal)]);

        // What is available to each is looked up on one thread; compiling knows of no other file.
        List<CompiledFile> Compile(IReadOnlyList<LoadedFile> some) => [.. some.Select(file => (file.Syntax, Available: neighbours.AvailableTo(file), Extending: neighbours.Extending(file))).ToList()
            .AsParallel().AsOrdered().Select(file => Told(ThresholdCompiler.Compile(file.Syntax, file.Available, analysis, successions, file.Extending)))];

        CompiledFile Told(CompiledFile file)
        {
            lock (gate)
            {
                progress?.Invoke(++done, files.Count + others.Count);
            }

            return file;
        }
    }
}
