using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Testing;

/// <summary>An expectation of an example that does not come true.</summary>
/// <param name="Expectation">What is expected.</param>
/// <param name="Instead">What is so instead, in words.</param>
public sealed record ExampleFailure(Expectation Expectation, string Instead);
