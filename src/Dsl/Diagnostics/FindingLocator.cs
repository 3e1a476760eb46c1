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
    private readonly Dictionary<string, (FileSyntax File, Lazy<ILookup<int, Token>> ByLine)> _files = new(StringComparer.Ordinal);
    private readonly SharedEnd _sharedEnds;

    public FindingLocator(FileSyntax file, IReadOnlyList<FileSyntax> templates)
    {
        _file = file;
        _sharedEnds = new SharedEnd(file);
        foreach (var known in templates.Prepend(file).Where(known => !_files.ContainsKey(known.Source.Path)))
        {
            _files.Add(known.Source.Path, (known, new Lazy<ILookup<int, Token>>(() => known.Tokens.ToLookup(token => known.Source.PositionOf(token.Span.Start).Line))));
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

    private Location? Place(FindingPlace place)
    {
        if (!_files.TryGetValue(place.Place.File, out var known))
        {
            return null;
        }

        var tokens = known.ByLine.Value[place.Place.Line].ToList();
        var token = tokens.FirstOrDefault(candidate => candidate.Text == place.Name) ?? tokens.FirstOrDefault();
        return token is null ? null : new Location(known.File.Source, token.Span);
    }
}
