using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Analysis;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Diagnostics;

/// <summary>Gives findings of the analysis, which know lines and names, their exact places in the file.</summary>
internal sealed class FindingLocator(FileSyntax file)
{
    private readonly System.Lazy<ILookup<int, Token>> _byLine = new(() => file.Tokens.ToLookup(token => file.Source.PositionOf(token.Span.Start).Line));

    private readonly SharedEnd _sharedEnds = new(file);

    /// <summary>The finding at its place, or null when it is about another file.</summary>
    public Diagnostic? Locate(Finding finding)
    {
        if (Place(finding.Where) is not { } location)
        {
            return null;
        }

        var diagnostic = finding.Rule.At(location, [.. finding.Arguments]) with
        {
            Witness = finding.Witness?.Words,
            Mend = finding.Rule == DiagnosticRules.RungsOverlap && finding.Beside.Count == 1 ? _sharedEnds.Open(finding.Where.Name, finding.Beside[0].Name) : null,
        };
        foreach (var beside in finding.Beside)
        {
            diagnostic = Place(beside) is { } other ? diagnostic.With(other, beside.Message) : diagnostic;
        }

        return diagnostic;
    }

    private Location? Place(FindingPlace place)
    {
        if (place.Place.File != file.Source.Path)
        {
            return null;
        }

        var tokens = _byLine.Value[place.Place.Line].ToList();
        var token = tokens.FirstOrDefault(candidate => candidate.Text == place.Name) ?? tokens.FirstOrDefault();
        return token is null ? null : new Location(file.Source, token.Span);
    }
}
