namespace Thresholds.Generator.Emission.Words;

/// <summary>The form of a diagram, whatever it asks: "one and the other", "one unless the other". Conditions of one shape are worked out side by side, a bit each.</summary>
/// <param name="Literals">How many questions it asks.</param>
/// <param name="Nodes">The branches of each node, children before parents; the last is the whole.</param>
internal sealed record Shape(int Literals, ValueList<ValueList<Branch>> Nodes)
{
    /// <summary>The number of the first node in <see cref="Branch.Next"/>.</summary>
    public const int FirstNode = 3;

    /// <summary>Whether it is the answer to its one question.</summary>
    public bool IsPlain => Literals == 1 && Nodes.Count == 1 && Nodes[0].Count == 2 && Nodes[0][0] is { IsWithin: var within, Next: var next } && next == (within ? 1 : 0) && Nodes[0][1].Next == 1 - next;
}
