namespace Thresholds;

/// <summary>What follows for a yes/no fact that nobody has answered when another is known.</summary>
/// <param name="Variable">The place of its variable among those of the program.</param>
/// <param name="Own">The place of its fact among those of which it is asked whether they are known.</param>
/// <param name="Known">The place of the other fact among these.</param>
/// <param name="Value">What follows: yes or no.</param>
public sealed record BatchImplication(int Variable, int Own, int Known, bool Value);
