namespace Thresholds.Generator.Emission.Words;

/// <summary>A way out of a node of a diagram.</summary>
/// <param name="Literal">The place of its question among those of the shape.</param>
/// <param name="IsWithin">Whether the way is taken in the cells of the literal, else in the others.</param>
/// <param name="Next">The node it leads to, by the number in the plan where that is 0 (no) or 1 (yes); the nodes of a shape follow from 3.</param>
internal readonly record struct Branch(int Literal, bool IsWithin, int Next);
