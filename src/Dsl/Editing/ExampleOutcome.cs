using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Editing;

/// <summary>An example with what came of it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">What it is about.</param>
/// <param name="Result">What came of it.</param>
/// <param name="Messages">What is not so, or wrong with it.</param>
/// <param name="Place">Its name in the file.</param>
public sealed record ExampleOutcome(string Name, string Text, ExampleResult Result, ValueList<string> Messages, Location Place);
