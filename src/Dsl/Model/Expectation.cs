namespace Thresholds.Dsl.Model;

/// <summary>An answer that an example expects.</summary>
/// <param name="Kind">What is expected.</param>
/// <param name="Level">The order of the level; 0 for none.</param>
/// <param name="Decisions">The numbers of the decisions of which one must answer so; of <see cref="ExpectationKind.No"/> all.</param>
/// <param name="Fact">The fact to be asked for.</param>
/// <param name="Text">The expectation as written.</param>
public sealed record Expectation(ExpectationKind Kind, int Level, ValueList<int> Decisions, string? Fact, string Text);
