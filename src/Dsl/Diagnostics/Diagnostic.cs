using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Diagnostics;

/// <summary>A finding.</summary>
/// <param name="Rule">Its kind.</param>
/// <param name="Location">Where it is.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
/// <param name="Related">Other places it is about.</param>
/// <param name="Witness">A case for which it happens, in words; null when it needs none.</param>
/// <param name="Allowed">Why the author accepts it; null when it is not accepted.</param>
/// <param name="Mend">What mends it without a judgement; null when only its author can tell.</param>
public sealed record Diagnostic(
    DiagnosticRule Rule,
    Location Location,
    string Message,
    ValueList<RelatedLocation> Related,
    string? Witness = null,
    string? Allowed = null,
    Mend? Mend = null)
{
    /// <summary>The code of its kind.</summary>
    public string Code => Rule.Code;

    /// <summary>The cases that it is about as a condition of the language; null where there is no short one.</summary>
    public string? Region { get; init; }

    /// <summary>How grave it is: as its kind, until <see cref="SeverityChoices"/> say otherwise.</summary>
    public Severity Severity { get; init; } = Rule.Severity;

    /// <summary>What is wrong and how to mend it, and on a line of its own the case for which it happens.</summary>
    public string MessageWithWitness => Witness is null ? Message : $"{Message}\nfor example: {Witness}";

    /// <summary>The same finding with one more place that it is about.</summary>
    /// <param name="location">The place.</param>
    /// <param name="message">What is there.</param>
    public Diagnostic With(Location location, string message)
    {
        var related = new System.Collections.Generic.List<RelatedLocation>(Related) { new(location, message) };
        return this with { Related = related.ToValueList() };
    }
}
