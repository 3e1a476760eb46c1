namespace Thresholds.Dsl.Model;

/// <summary>A grade of a list, the least grave first.</summary>
/// <param name="Wordings">The wordings of this grade.</param>
/// <param name="HoldsNone">Whether a text without any wording of the list is of this grade.</param>
public sealed record Grade(ValueList<string> Wordings, bool HoldsNone);
