namespace Thresholds.Dsl.Deciding;

/// <summary>A question in a decision diagram: in which cell a variable lies.</summary>
/// <param name="Test">What is asked: the number of a variable, or past them all, the number of a fact of which it is asked whether it is known.</param>
/// <param name="Children">For each cell the node that comes next.</param>
public sealed record DiagramNode(int Test, ValueList<int> Children);
