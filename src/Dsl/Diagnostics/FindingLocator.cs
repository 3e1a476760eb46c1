using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Analysis;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Diagnostics;

/// <summary>Gives findings of the analysis, which know lines and names, their exact places in the file.</summary>
/// <remarks>What is about a template that the file extends is reported where it extends it, with the place in the template beside it.</remarks>
internal sealed class FindingLocator
{
    private readonly FileSyntax _file;
    private readonly Dictionary<string, FileSyntax> _files = new(StringComparer.Ordinal);
    private readonly SharedEnd _sharedEnds;

    public FindingLocator(FileSyntax file, IReadOnlyList<FileSyntax> templates)
    {
        _file = file;
        _sharedEnds = new SharedEnd(file);
        foreach (var known in templates.Prepend(file).Where(known => !_files.ContainsKey(known.Source.Path)))
        {
            _files.Add(known.Source.Path, known);
        }
    }

    /// <summary>The finding at its place, or null when it is about neither the file nor its templates.</summary>
    public Diagnostic? Locate(Finding finding)
    {
        if (Place(finding.Where) is not { } place)
        {
            return null;
        }

        var isOwn = ReferenceEquals(place.Source, _file.Source);
        if (!isOwn && FileHeader.Extended(_file) is null)
        {
            return null;
        }

        var diagnostic = finding.Rule.At(isOwn ? place : new Location(_file.Source, FileHeader.Extended(_file)!.Span), [.. finding.Arguments]) with
        {
            Witness = finding.Witness?.Words,
            Region = finding.Region,
            Mend = isOwn && finding.Rule == DiagnosticRules.RungsOverlap && finding.Beside.Count == 1 && finding.Beside[0].Place.File == _file.Source.Path
                ? _sharedEnds.Open(finding.Where.Name, finding.Beside[0].Name)
                : null,
        };
        diagnostic = isOwn ? diagnostic : diagnostic.With(place, "in the template");
        foreach (var beside in finding.Beside)
        {
            diagnostic = Place(beside) is { } other ? diagnostic.With(other, beside.Message) : diagnostic;
        }

        return diagnostic;
    }

    // The token of that name on the line, else the first there.
    private Location? Place(FindingPlace place)
    {
        if (!_files.TryGetValue(place.Place.File, out var known))
        {
            return null;
        }

        var end = known.Source.StartOf(place.Place.Line + 1);
        var first = known.TokenFrom(known.Source.StartOf(place.Place.Line));
        for (var i = first; i < known.Tokens.Count && known.Tokens[i].Span.Start < end; i++)
        {
            if (known.Tokens[i].Text == place.Name)
            {
                return new Location(known.Source, known.Tokens[i].Span);
            }
        }

        return first < known.Tokens.Count && known.Tokens[first].Span.Start < end ? new Location(known.Source, known.Tokens[first].Span) : null;
    }
}
