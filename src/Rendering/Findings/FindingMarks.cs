using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Editing;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;

namespace Thresholds.Rendering.Findings;

/// <summary>Finds the bullets that findings are about.</summary>
public static class FindingMarks
{
    /// <summary>The findings, each with its bullets.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="files">The files that they are about, templates and vocabularies included.</param>
    /// <returns>The findings in their order. Time is linear in the files, and logarithmic in the bullets for each place of a finding.</returns>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public static ValueList<MarkedFinding> Of(IEnumerable<Diagnostic> findings, IEnumerable<FileSyntax> files)
    {
        _ = findings ?? throw new ArgumentNullException(nameof(findings));
        _ = files ?? throw new ArgumentNullException(nameof(files));
        var names = files.GroupBy(file => file.Source.Path, StringComparer.Ordinal).Select(file => file.First())
            .SelectMany(file => Bullets(file.Members).Where(bullet => !bullet.Name.IsMissing).Select(bullet => (Place: new Location(file.Source, bullet.Span), bullet.Name)))
            .GroupBy(bullet => (bullet.Place.Source.Path, bullet.Place.Span.Start)).ToDictionary(bullet => bullet.Key, bullet => bullet.First());
        var places = new BulletPlaces(names.Values.Select(bullet => bullet.Place));
        return findings.Select(finding => new MarkedFinding(
            finding.Code,
            finding.Severity,
            finding.Message,
            finding.Witness,
            finding.Allowed,
            new SourcePlace(finding.Location.Source.Path, finding.Location.Start.Line),
            finding.Related.Select(related => related.Location).Prepend(finding.Location).Select(NameAt).OfType<string>().Distinct(StringComparer.Ordinal).ToValueList())).ToValueList();

        string? NameAt(Location location) => places.At(location) is { } bullet ? names[(bullet.Source.Path, bullet.Span.Start)].Name.Text : null;
    }

    // What replaces a bullet of a template is written as a declaration of its own.
    private static IEnumerable<(TextSpan Span, Token Name)> Bullets(IEnumerable<SyntaxNode> members) => members.SelectMany(member => member switch
    {
        BulletSyntax bullet => [(bullet.Span, bullet.Name)],
        DeclarationSyntax { Keyword: "replace", Name: { } name } replacing => [(replacing.Span, name)],
        DeclarationSyntax { Body: { } body } => Bullets(body.Members),
        _ => [],
    });
}
