using System;
using System.Linq;

namespace Thresholds.Dsl.Diagnostics;

/// <summary>Finds kinds of findings by codes that people write.</summary>
public static class DiagnosticCodes
{
    /// <summary>The kind with a code, in small letters or capitals; null when there is none.</summary>
    /// <param name="code">The code as written.</param>
    public static DiagnosticRule? Find(string code) => DiagnosticRules.All.FirstOrDefault(rule => string.Equals(rule.Code, code, StringComparison.OrdinalIgnoreCase));

    /// <summary>What to say of a code that is none, with the nearest that is.</summary>
    /// <param name="code">The code as written; it is made printable.</param>
    /// <exception cref="ArgumentNullException">There is no code.</exception>
    public static string Unknown(string code)
    {
        var nearest = Spelling.Nearest((code ?? throw new ArgumentNullException(nameof(code))).ToUpperInvariant(), DiagnosticRules.All.Select(rule => rule.Code));
        return $"there is no finding '{Spelling.Printable(code)}'{(nearest is null ? "; a finding is named by its code, such as THR4001" : $"; did you mean '{nearest}'?")}";
    }
}
