namespace Thresholds.Dsl.Model;

/// <summary>What wordings say about a fact.</summary>
/// <param name="Wordings">The wordings.</param>
/// <param name="Fact">The name of the fact.</param>
/// <param name="Values">The values that they speak of.</param>
/// <param name="Condition">The condition as written.</param>
public sealed record WordMeaning(ValueList<string> Wordings, string Fact, ValueList<Interval> Values, string Condition);
