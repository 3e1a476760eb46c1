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

    private sealed record Kept(FileSyntax File, AnalysisSettings Settings, IReadOnlyList<FileSyntax> StandsOn, CompiledFile Result);

    /// <summary>The result that is kept, or a new one.</summary>
    public CompiledFile Of(FileSyntax file, AnalysisSettings settings, IReadOnlyList<FileSyntax> standsOn, Func<CompiledFile> compile)
    {
        lock (_kept)
        {
            if (_kept.TryGetValue(file.Source.Path, out var kept) && ReferenceEquals(kept.File, file) && kept.Settings == settings
                && kept.StandsOn.Count == standsOn.Count && kept.StandsOn.Zip(standsOn, ReferenceEquals).All(same => same))
            {
                return kept.Result;
            }
        }

        var result = compile();
        lock (_kept)
        {
            // What is missing may be near to any name that comes.
            if (result.Diagnostics.Any(diagnostic => diagnostic.Rule == DiagnosticRules.MissingVocabulary))
            {
                _kept.Remove(file.Source.Path);
            }
            else
            {
                _kept[file.Source.Path] = new Kept(file, settings, standsOn, result);
            }
        }

        return result;
    }
}
