namespace Thresholds.Dsl.Deciding;

/// <summary>How large one diagram may be before a condition is taken apart into several. The answers are the same whatever the size; what it costs is not.</summary>
/// <param name="Variables">Up to so many variables a condition is one diagram, whatever its nodes; 0 or more.</param>
/// <param name="MostVariables">Up to so many variables one diagram is tried, 0 or more.</param>
/// <param name="Nodes">Up to so many nodes a diagram that is tried is kept, 0 or more.</param>
/// <param name="Steps">Into so many steps a condition is taken apart, before one diagram is made of it all the same; 0 or more.</param>
public sealed record DiagramSize(int Variables, int MostVariables, int Nodes, int Steps)
{
    /// <summary>What is quick with the documents that authorities publish.</summary>
    public static DiagramSize Usual { get; } = new(16, 64, 4000, 1000);
}
