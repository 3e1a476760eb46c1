namespace Thresholds.Dsl.Model;

/// <summary>A fact that an example gives.</summary>
/// <param name="Fact">The name of the fact.</param>
/// <param name="Value">Its value.</param>
public sealed record GivenFact(string Fact, FactValue Value);
