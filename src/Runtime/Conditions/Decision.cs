namespace Thresholds;

/// <summary>A question that an assessment answers with yes, no or unknown.</summary>
/// <param name="Index">Its number, from 0.</param>
/// <param name="Name">What it decides, for people who read the model.</param>
/// <param name="Condition">When it is yes.</param>
public sealed record Decision(int Index, string Name, Condition Condition);
