using System;
using System.Collections.Generic;
using System.Linq;

namespace Thresholds.Dsl.Diagnostics;

/// <summary>What somebody chose about findings: how grave each kind is, and which of those that are off by default are on.</summary>
public sealed record SeverityChoices
{
    private SeverityChoices(ValueList<SeverityChoice> chosen, ValueList<string> enabled)
    {
        Chosen = chosen;
        Enabled = enabled;
    }

    /// <summary>Nothing chosen: every kind as it is by itself.</summary>
    public static SeverityChoices None { get; } = new(default, default);

    /// <summary>The choices, each kind once, by code.</summary>
    public ValueList<SeverityChoice> Chosen { get; }

    /// <summary>The codes of kinds that are off by default and are on, for <see cref="Analysis.AnalysisSettings.Enabled"/>.</summary>
    public ValueList<string> Enabled { get; }

    /// <summary>Takes choices together.</summary>
    /// <param name="choices">The choices; of several about one kind, the last counts.</param>
    /// <param name="enabled">The kinds that are asked for. One with a severity is asked for as well, one that is left out is not.</param>
    public static SeverityChoices Of(IEnumerable<SeverityChoice> choices, IEnumerable<DiagnosticRule> enabled)
    {
        var chosen = choices.GroupBy(choice => choice.Rule).Select(group => group.Last()).OrderBy(choice => choice.Rule.Code, StringComparer.Ordinal).ToValueList();
        var on = enabled.Except(chosen.Where(choice => choice.Severity is null).Select(choice => choice.Rule))
            .Union(chosen.Where(choice => choice.Severity is not null).Select(choice => choice.Rule))
            .Where(rule => rule.IsOptional);
        return new SeverityChoices(chosen, on.Select(rule => rule.Code).OrderBy(code => code, StringComparer.Ordinal).ToValueList());
    }

    /// <summary>How grave a kind of finding is; null when such findings are left out.</summary>
    /// <param name="rule">The kind.</param>
    public Severity? For(DiagnosticRule rule) =>
        Chosen.FirstOrDefault(candidate => candidate.Rule == rule) is { } choice ? choice.Severity
        : rule.IsOptional && !Enabled.Contains(rule.Code) ? null
        : rule.Severity;

    /// <summary>The findings as chosen: those that are left out are gone, the others have their severity.</summary>
    /// <param name="diagnostics">The findings as the compiler gives them.</param>
    public IEnumerable<Diagnostic> Apply(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            if (For(diagnostic.Rule) is { } severity)
            {
                yield return diagnostic with { Severity = severity };
            }
        }
    }
}
