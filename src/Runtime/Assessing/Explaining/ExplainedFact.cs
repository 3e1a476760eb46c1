namespace Thresholds;

/// <summary>A fact that an answer depends on, with what is known of it.</summary>
/// <param name="Id">The name of the fact.</param>
/// <param name="Fact">The fact; null when the authority does not list it.</param>
/// <param name="Value">What is known; null when nothing is.</param>
public sealed record ExplainedFact(string Id, Fact? Fact, FactValue? Value)
{
    /// <summary>The fact and its value in words, such as "School attendance: 72.5%".</summary>
    public override string ToString() => (Fact?.Text ?? Id) + ": " + (Value?.ToString() ?? "not known");
}
