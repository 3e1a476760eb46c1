using System;
using System.Collections.Generic;

namespace Thresholds;

/// <summary>A compiled authority, for programs that hold several.</summary>
public interface IEvaluator
{
    /// <summary>The document that is applied.</summary>
    Authority Authority { get; }

    /// <summary>How many cases are assessed at once.</summary>
    BatchProgram BatchProgram { get; }

    /// <summary>Assesses a case.</summary>
    /// <param name="facts">What is known, by the names of the facts; names that the authority does not use are passed over.</param>
    /// <param name="asOf">The day of the assessment, from which windows count back.</param>
    /// <exception cref="ArgumentException">A value is not one that its fact can have: of another kind, out of range, no choice of it. The message names the fact.</exception>
    IAssessment Assess(IReadOnlyDictionary<string, FactValue> facts, DateTime asOf);
}
