namespace Thresholds;

/// <summary>What came of reading a written value.</summary>
/// <param name="Value">The value; null when there is a problem.</param>
/// <param name="Problem">What is wrong with it.</param>
/// <param name="Message">What is wrong and how to mend it; empty when nothing is.</param>
public sealed record FactReading(FactValue? Value, FactProblem Problem, string Message)
{
    internal static FactReading Of(FactValue value) => new(value, FactProblem.None, "");

    internal static FactReading Wrong(FactProblem problem, string message) => new(null, problem, message);
}
