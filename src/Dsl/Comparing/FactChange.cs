namespace Thresholds.Dsl.Comparing;

/// <summary>A fact that both editions ask for in different ways: another kind, unit, range or other choices.</summary>
/// <param name="Before">The fact of the edition before.</param>
/// <param name="After">The fact of the edition after.</param>
/// <param name="IsApart">Whether they have nothing in common, so that they are compared as two facts.</param>
public sealed record FactChange(Fact Before, Fact After, bool IsApart);
