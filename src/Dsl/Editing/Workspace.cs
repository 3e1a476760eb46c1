using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Analysis;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Editing;

/// <summary>Files that are edited together, at one moment. Immutable: an edit makes another workspace, and whoever reads this one is not disturbed.</summary>
/// <remarks>What was worked out for a file is kept and handed on for as long as neither the file changes nor any of those that it stands on.</remarks>
public sealed class Workspace
{
    private readonly Dictionary<string, FileSyntax> _files;
    private readonly Lazy<Vocabularies> _vocabularies;
    private readonly ConcurrentDictionary<string, Names> _names = new(StringComparer.Ordinal);
    private readonly KeptResults _kept;

    private Workspace(Dictionary<string, FileSyntax> files, KeptResults kept)
    {
        _files = files;
        _kept = kept;
        Files = [.. files.Values.OrderBy(file => file.Source.Path, StringComparer.Ordinal)];
        _vocabularies = new Lazy<Vocabularies>(() => new Vocabularies(Files));
    }

    /// <summary>A workspace without files.</summary>
    public static Workspace Empty => new(new Dictionary<string, FileSyntax>(StringComparer.Ordinal), new KeptResults());

    /// <summary>The files, in the ordinal order of their paths.</summary>
    public IReadOnlyList<FileSyntax> Files { get; }

    /// <summary>The vocabularies and templates among them.</summary>
    internal Vocabularies Vocabularies => _vocabularies.Value;

    /// <summary>The file of a path, or null.</summary>
    /// <param name="path">The path of its source.</param>
    public FileSyntax? Find(string path) => _files.TryGetValue(path, out var file) ? file : null;

    /// <summary>The workspace with some files in the place of those with the same paths, or beside the others.</summary>
    /// <param name="files">The files.</param>
    public Workspace With(params FileSyntax[] files)
    {
        var changed = new Dictionary<string, FileSyntax>(_files, StringComparer.Ordinal);
        foreach (var file in files)
        {
            changed[file.Source.Path] = file;
        }

        return new Workspace(changed, _kept);
    }

    /// <summary>The workspace without a file.</summary>
    /// <param name="path">The path of its source.</param>
    public Workspace Without(string path)
    {
        var changed = new Dictionary<string, FileSyntax>(_files, StringComparer.Ordinal);
        changed.Remove(path);
        return new Workspace(changed, _kept);
    }

    /// <summary>What came of compiling a file with the others beside it. Takes the time of a compilation unless it, and all that it stands on, is as it was.</summary>
    /// <param name="file">A file of the workspace.</param>
    /// <param name="settings">What the analysis is told.</param>
    public CompiledFile Compile(FileSyntax file, AnalysisSettings settings)
    {
        var extending = Vocabularies.Extending(file, Files);
        return _kept.Of(file, settings, [.. StandsOn(file), .. extending], () => ThresholdCompiler.Compile(file, Vocabularies, settings, default, extending));
    }

    /// <summary>What is wrong between the files: names claimed twice, and editions that take the place of what is not there. Time is linear in the files.</summary>
    public IReadOnlyList<Diagnostic> Clashes() => ThresholdCompiler.Clashes(Files);

    /// <summary>The vocabularies that a file takes in and the templates that it extends, directly or through others.</summary>
    internal IReadOnlyList<FileSyntax> StandsOn(FileSyntax file)
    {
        var nowhere = new Scope(file, []);
        return [.. Vocabularies.UsedBy(file, nowhere), .. Vocabularies.Extended(file, nowhere)];
    }

    /// <summary>The names that a file can use, and where it speaks of them.</summary>
    internal Names NamesOf(FileSyntax file) => _names.GetOrAdd(file.Source.Path, _ => new Names(file, this));
}
