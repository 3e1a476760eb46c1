using System;

namespace Thresholds.Dsl.Diagnostics;

/// <summary>How grave somebody takes a kind of finding to be.</summary>
public sealed record SeverityChoice
{
    private SeverityChoice(DiagnosticRule rule, Severity? severity)
    {
        Rule = rule;
        Severity = severity;
    }

    /// <summary>The kind of finding.</summary>
    public DiagnosticRule Rule { get; }

    /// <summary>How grave it is; null when it is left out.</summary>
    public Severity? Severity { get; }

    /// <summary>Reads a choice.</summary>
    /// <param name="code">The code of the kind.</param>
    /// <param name="severity">One of <see cref="SeverityWords.All"/>.</param>
    /// <returns>The choice, or why it cannot be made.</returns>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public static (SeverityChoice? Choice, string? Problem) Read(string code, string severity)
    {
        _ = code ?? throw new ArgumentNullException(nameof(code));
        _ = severity ?? throw new ArgumentNullException(nameof(severity));
        if (DiagnosticCodes.Find(code) is not { } rule)
        {
            return (null, DiagnosticCodes.Unknown(code));
        }

        if (!SeverityWords.TryRead(severity, out var chosen))
        {
            var nearest = Spelling.Nearest(severity, SeverityWords.All);
            return (null, $"'{Spelling.Printable(severity)}' is no severity{(nearest is null ? "; it is one of " + string.Join(", ", SeverityWords.All) : $"; did you mean '{nearest}'?")}");
        }

        // A file with an error has no meaning that anything could go by: to hide that would not give it one.
        return rule.Severity == Diagnostics.Severity.Error && chosen != Diagnostics.Severity.Error
            ? (null, $"{rule.Code} ({rule.Title}) is an error of the language: a file with it cannot be used, whatever it is called; mend the file")
            : (new SeverityChoice(rule, chosen), null);
    }
}
