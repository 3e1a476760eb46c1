namespace Thresholds;

/// <summary>What follows for a yes/no fact when another is known, since that one applies only then: who has an age is born.</summary>
/// <param name="Known">The name of the fact that is known.</param>
/// <param name="Fact">The name of the fact for which something follows.</param>
/// <param name="Value">What follows: yes or no.</param>
public sealed record Implication(string Known, string Fact, bool Value);
