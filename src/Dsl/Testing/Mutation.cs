using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Testing;

/// <summary>One change of one rule.</summary>
/// <param name="Kind">What is changed.</param>
/// <param name="Place">The line of the rule.</param>
/// <param name="Name">The name of the rule: of a bullet, a definition, a pathway, and so on.</param>
/// <param name="Was">What the rule says, in its words.</param>
/// <param name="Becomes">What stands there instead.</param>
/// <param name="Changed">The decisions of the model that are otherwise.</param>
public sealed record Mutation(MutationKind Kind, SourcePlace Place, string Name, string Was, string Becomes, ValueList<Decision> Changed);
