using System.Linq;

namespace Thresholds;

/// <summary>A fact that an answer depends on, with what is known of it.</summary>
/// <param name="Id">The name of the fact.</param>
/// <param name="Fact">The fact; null when the authority does not list it.</param>
/// <param name="Value">What is known; null when nothing is.</param>
/// <param name="FollowsFrom">The name of a known fact that settles it, when nobody has answered it itself: whoever has an age is born.</param>
public sealed record ExplainedFact(string Id, Fact? Fact, FactValue? Value, string? FollowsFrom = null)
{
    /// <summary>The fact and its value in words, such as "School attendance: 72.5%".</summary>
    public override string ToString() => (Fact?.Text ?? Id) + ": " + (Value?.ToString() ?? (FollowsFrom is null ? "not known" : "follows from '" + FollowsFrom + "'"));

    internal static ExplainedFact Of(IAssessment assessment, string name)
    {
        var value = assessment.ValueOf(name);
        return new ExplainedFact(
            name,
            assessment.Authority.Fact(name),
            value,
            value is null ? assessment.Authority.Rules.Implications.FirstOrDefault(implied => implied.Fact == name && assessment.ValueOf(implied.Known) is not null)?.Known : null);
    }
}
