using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Testing;

/// <summary>What came of an example.</summary>
/// <param name="Example">The example.</param>
/// <param name="Failures">What does not come true; none when it passes.</param>
public sealed record ExampleOutcome(ExampleCase Example, ValueList<ExampleFailure> Failures)
{
    /// <summary>Whether everything that it expects is so.</summary>
    public bool Passes => Failures.Count == 0;
}
