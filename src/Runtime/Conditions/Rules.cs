namespace Thresholds;

/// <summary>The conditions of a document, as they are asked: what evaluators are compiled from, and what explanations go through.</summary>
/// <param name="Variables">What the conditions test, by number.</param>
/// <param name="Decisions">The conditions, by number.</param>
/// <param name="Implications">What follows for unknown facts from known ones.</param>
/// <remarks>The default value holds none: explanations of an authority that somebody made by hand without them tell answers and facts, and no comparisons.</remarks>
public readonly record struct Rules(ValueList<Variable> Variables, ValueList<Decision> Decisions, ValueList<Implication> Implications);
