using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Analysis;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Editing;

/// <summary>The last result of each file, for as long as it holds. Any number may ask at once.</summary>
internal sealed class KeptResults
{
    private readonly Dictionary<string, Kept> _kept = new(StringComparer.Ordinal);

    private sealed record Kept(FileSyntax File, AnalysisSettings Settings, IReadOnlyList<FileSyntax> StandsOn, Lazy<CompiledFile> Result);

    /// <summary>The result that is kept, or a new one.</summary>
    public CompiledFile Of(FileSyntax file, AnalysisSettings settings, IReadOnlyList<FileSyntax> standsOn, Func<CompiledFile> compile)
    {
        Kept? kept;
        lock (_kept)
        {
            if (!_kept.TryGetValue(file.Source.Path, out kept) || !ReferenceEquals(kept.File, file) || kept.Settings != settings
                || kept.StandsOn.Count != standsOn.Count || !kept.StandsOn.Zip(standsOn, ReferenceEquals).All(same => same))
            {
                _kept[file.Source.Path] = kept = new Kept(file, settings, standsOn, new Lazy<CompiledFile>(compile));
            }
        }

        // Whoever asks meanwhile waits for the one that works it out.
        var result = kept.Result.Value;
        lock (_kept)
        {
            // What is missing may be near to any name that comes.
            if (_kept.TryGetValue(file.Source.Path, out var last) && ReferenceEquals(last, kept) && result.Diagnostics.Any(diagnostic => diagnostic.Rule == DiagnosticRules.MissingVocabulary))
            {
                _kept.Remove(file.Source.Path);
            }
        }

        return result;
    }
}
