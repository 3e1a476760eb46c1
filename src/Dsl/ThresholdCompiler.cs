using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Analysis;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Model;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Syntax.Grammar;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl;

/// <summary>The one way in: the analyzer, the generator, the command line and the language server all compile here, and so say the same.</summary>
/// <remarks>Nothing here reads files, clocks or settings. Nothing throws because of what a file holds.</remarks>
public static class ThresholdCompiler
{
    private const int FewFiles = 4;

    /// <summary>Reads a file as written. Time is linear in its length.</summary>
    /// <param name="source">The file.</param>
    /// <exception cref="ArgumentNullException">There is no source.</exception>
    public static FileSyntax Parse(SourceText source) => FileGrammar.Read(source ?? throw new ArgumentNullException(nameof(source)));

    /// <summary>Compiles a file by itself.</summary>
    /// <param name="file">The file as written.</param>
    /// <param name="vocabularies">The vocabularies that it may take in, and the templates that it may extend.</param>
    /// <param name="analysis">What the analysis is told; null to leave it out. A file with errors is not analysed.</param>
    /// <param name="successions">Which editions take the place of others, among the files that are known.</param>
    /// <param name="extending">Of a template the known files that extend it, directly or through others: the names that they use are used.</param>
    /// <exception cref="ArgumentNullException">There is no file, or there are no vocabularies.</exception>
    /// <exception cref="ArgumentException">One of the files that extend it is null.</exception>
    public static CompiledFile Compile(FileSyntax file, Vocabularies vocabularies, AnalysisSettings? analysis = null, ValueList<Succession> successions = default, IReadOnlyList<FileSyntax>? extending = null)
    {
        _ = file ?? throw new ArgumentNullException(nameof(file));
        _ = vocabularies ?? throw new ArgumentNullException(nameof(vocabularies));
        if (extending?.Contains(null!) == true) // as in Require
        {
            throw new ArgumentException("one of the files is null", nameof(extending));
        }

        var diagnostics = new List<Diagnostic>();
        foreach (var error in file.Errors)
        {
            diagnostics.Add(error.Rule.At(new Location(file.Source, error.Span), [.. error.Arguments]) with { Mend = Mends.Of(error, file.Source) });
        }

        var found = new List<Diagnostic>();
        var bound = file.Tokens.Count == 0 ? new BoundFile(null, null, new Scope(file, found), []) : AuthorityBinder.Bind(file, vocabularies, found);
        var model = bound.Model;
        diagnostics.AddRange(found.Where(diagnostic => !IsMalformed(file, diagnostic.Location.Span)).Distinct());
        // What is too tangled spares nothing else. Of a template that cannot be read, nobody knows what it says.
        var templates = bound.Plan is null ? [] : bound.Templates;
        if (bound.Plan is null || diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error && diagnostic.Code != DiagnosticRules.TooTangled.Code) || templates.Any(template => template.Errors.Count > 0))
        {
            analysis = null;
        }

        if (analysis is not null && model is not null && bound.Plan is { } plan)
        {
            var locator = new FindingLocator(file, templates);
            diagnostics.AddRange(ThresholdAnalysis.Of(model, plan, analysis).Select(locator.Locate).OfType<Diagnostic>());
        }

        if (analysis is not null)
        {
            diagnostics.AddRange(UnusedNames.Of(file, vocabularies, bound.Scope, extending ?? [], diagnostics.Any(diagnostic => diagnostic.Rule == DiagnosticRules.MissingCitation)));
        }

        var newer = successions.Where(succession => succession.Older == model?.Authority.Id && succession.Newer != succession.Older).Select(succession => succession.Newer).ToValueList();
        if (model is not null && newer.Count > 0)
        {
            model = model with { Authority = model.Authority with { SupersededBy = newer } };
        }

        return new CompiledFile(file, model, Allowances.Apply(file, templates, diagnostics, analysis, model is not null).ToValueList());
    }

    /// <summary>Compiles several files together, many of them on all processors, and checks what concerns more than one of them.</summary>
    /// <param name="files">The files; each may be an authority, a vocabulary or a template.</param>
    /// <param name="analysis">What the analysis is told; null to leave it out. A file with errors is not analysed.</param>
    /// <exception cref="ArgumentNullException">There are no files.</exception>
    /// <exception cref="ArgumentException">One of the files is null.</exception>
    public static IReadOnlyList<CompiledFile> Compile(IReadOnlyList<FileSyntax> files, AnalysisSettings? analysis = null)
    {
        Require(files);
        var vocabularies = new Vocabularies(files);
        var successions = files.Select(Succession.Of).OfType<Succession>().ToValueList();
        var clashes = Clashes(files).ToLookup(clash => clash.Location.Source.Path);

        // Files are immutable and know nothing of one another but their names, so that many are compiled at once, in any order.
        IEnumerable<CompiledFile> compiled = files.Count > FewFiles
            ? files.AsParallel().AsOrdered().Select(Compiled)
            : files.Select(Compiled);
        return [.. compiled.Select(file =>
            file with { Diagnostics = file.Diagnostics.Concat(clashes[file.Syntax.Source.Path]).OrderBy(diagnostic => diagnostic.Location.Span.Start).ToValueList() })];

        CompiledFile Compiled(FileSyntax file) => Compile(file, vocabularies, analysis, successions, vocabularies.Extending(file, files));
    }

    /// <summary>What is wrong between files: those that claim the same name, and editions that supersede what is not there or one another.</summary>
    /// <param name="files">The files.</param>
    /// <exception cref="ArgumentNullException">There are no files.</exception>
    /// <exception cref="ArgumentException">One of the files is null.</exception>
    public static IReadOnlyList<Diagnostic> Clashes(IReadOnlyList<FileSyntax> files)
    {
        Require(files);
        var clashes = new List<Diagnostic>();
        var first = new Dictionary<(FileKind, string), FileHeader>();
        foreach (var header in files.Select(FileHeader.Of).OfType<FileHeader>())
        {
            var key = (header.Kind, header.Name.Replace("-", ""));
            if (first.TryGetValue(key, out var earlier))
            {
                var what = $"the name of {(header.Kind == FileKind.Authority ? "an authority" : header.IsVocabulary ? "a vocabulary" : "a template")} in {earlier.Location.Source.Path}";
                clashes.Add(DiagnosticRules.DeclaredTwice.At(header.Location, header.Name, what).With(earlier.Location, "declared here first"));
            }
            else
            {
                first.Add(key, header);
            }
        }

        clashes.AddRange(SuccessionCheck.Of(files));
        return clashes;
    }

    private static void Require(IReadOnlyList<FileSyntax> files)
    {
        if ((files ?? throw new ArgumentNullException(nameof(files))).Contains(null!)) // whether somebody gave what the type excludes
        {
            throw new ArgumentException("one of the files is null", nameof(files));
        }
    }

    // Whether a mistake in the form lies there. These are in order and never overlap: only the last that starts before the end can.
    private static bool IsMalformed(FileSyntax file, TextSpan span)
    {
        var low = 0;
        var high = file.Errors.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (file.Errors[middle].Span.Start < span.End)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 && span.Start < file.Errors[low - 1].Span.End;
    }
}
