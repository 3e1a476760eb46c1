using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Analysis;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Diagnostics;

/// <summary>Marks the findings that the author of a file allows, and reports what allows nothing.</summary>
internal static class Allowances
{
    /// <summary>The findings, marked.</summary>
    /// <param name="file">The file as written.</param>
    /// <param name="templates">The templates that it extends.</param>
    /// <param name="diagnostics">What was found in it.</param>
    /// <param name="analysis">What the analysis was told; null when the file was not analysed.</param>
    /// <param name="hasModel">Whether the file has a model of its own; of a template without one only the names were looked at.</param>
    public static IReadOnlyList<Diagnostic> Apply(FileSyntax file, IReadOnlyList<FileSyntax> templates, List<Diagnostic> diagnostics, AnalysisSettings? analysis, bool hasModel)
    {
        var marked = diagnostics.Select(diagnostic => InTemplates(diagnostic, file, templates)).ToList();
        foreach (var (allow, scope) in Find(file))
        {
            if (allow.Code.IsMissing || allow.Reason.IsMissing)
            {
                continue;
            }

            var code = allow.Code.Text;
            var location = new Location(file.Source, allow.Code.Span);
            if (DiagnosticRules.All.FirstOrDefault(rule => rule.Code == code) is not { } rule)
            {
                var nearest = Spelling.Nearest(code, DiagnosticRules.All.Where(known => known.Severity != Severity.Error).Select(known => known.Code));
                marked.Add(DiagnosticRules.WrongAllow.At(location, $"there is no finding '{code}'{(nearest is null ? "; a finding is named by its code, such as THR4001" : $"; did you mean '{nearest}'?")}") with { Mend = Mends.Spell(allow.Code, nearest) });
            }
            else if (rule.Severity == Severity.Error)
            {
                marked.Add(DiagnosticRules.WrongAllow.At(location, $"{code} ({rule.Title}) is an error and cannot be allowed; mend it"));
            }
            else
            {
                var used = false;
                var within = scope?.Span;
                for (var i = 0; i < marked.Count; i++)
                {
                    if (marked[i].Code == code && (within is null || within.Value.Contains(marked[i].Location.Span)))
                    {
                        used = true;
                        marked[i] = marked[i].Allowed is null ? marked[i] with { Allowed = allow.Reason.Value } : marked[i];
                    }
                }

                if (!used && WasLookedFor(rule, analysis, hasModel))
                {
                    marked.Add(DiagnosticRules.UnusedAllow.At(location, code) with { Mend = Mends.Remove(file.Source, allow.Span, "remove the allow") });
                }
            }
        }

        return [.. marked.OrderBy(diagnostic => diagnostic.Location.Span.Start).ThenBy(diagnostic => diagnostic.Code, System.StringComparer.Ordinal)];
    }

    // What a template allows within itself needs no second word from those who extend it. Such a finding stands at 'extends', the place in the template first beside it.
    private static Diagnostic InTemplates(Diagnostic diagnostic, FileSyntax file, IReadOnlyList<FileSyntax> templates)
    {
        if (diagnostic.Severity == Severity.Error || diagnostic.Related.Count == 0 || FileHeader.Extended(file)?.Span != diagnostic.Location.Span
            || templates.FirstOrDefault(known => ReferenceEquals(known.Source, diagnostic.Related[0].Location.Source)) is not { } template)
        {
            return diagnostic;
        }

        var span = diagnostic.Related[0].Location.Span;
        var allowances = Find(template).Where(known => known.Allow.Code.Text == diagnostic.Code && !known.Allow.Reason.IsMissing);
        var reason = allowances.Where(known => known.Scope is null || known.Scope.Span.Contains(span)).Select(known => known.Allow.Reason.Value).FirstOrDefault();
        return reason is null ? diagnostic : diagnostic with { Allowed = reason };
    }

    // Of what nobody looked for, nobody can tell whether it would be there.
    private static bool WasLookedFor(DiagnosticRule rule, AnalysisSettings? analysis, bool hasModel) =>
        !ThresholdAnalysis.Rules.Contains(rule)
        || (analysis is not null && (hasModel || rule == DiagnosticRules.NeverUsed) && (!rule.IsOptional || analysis.Enabled.Contains(rule.Code)) && (rule != DiagnosticRules.PastReview || analysis.AsOf is not null));

    private static IEnumerable<(AllowSyntax Allow, SyntaxNode? Scope)> Find(FileSyntax file) =>
        file.Nodes.Any(node => node is AllowSyntax) ? file.Members.SelectMany(member => Find(member, null)) : [];

    private static IEnumerable<(AllowSyntax Allow, SyntaxNode? Scope)> Find(SyntaxNode node, SyntaxNode? scope)
    {
        switch (node)
        {
            case AllowSyntax allow:
                return [(allow, scope)];
            case DeclarationSyntax declaration:
                var inner = declaration.Keywords.Count == 0 ? null : declaration;
                return declaration.Clauses.SelectMany(clause => Find(clause, inner)).Concat(declaration.Body?.Members.SelectMany(member => Find(member, declaration)) ?? []);
            case BulletSyntax bullet:
                return bullet.Clauses.SelectMany(clause => Find(clause, bullet));
            default:
                return [];
        }
    }
}
