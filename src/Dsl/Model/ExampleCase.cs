using System;

namespace Thresholds.Dsl.Model;

/// <summary>A case with the answer the author expects.</summary>
/// <param name="Id">The stable name.</param>
/// <param name="Text">What it is about.</param>
/// <param name="AsOf">The day of the assessment, when given.</param>
/// <param name="Facts">What is known.</param>
/// <param name="Expectations">What is expected.</param>
/// <param name="Place">Where it stands.</param>
public sealed record ExampleCase(string Id, string Text, DateTime? AsOf, ValueList<GivenFact> Facts, ValueList<Expectation> Expectations, SourcePlace Place);
