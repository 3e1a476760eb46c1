using System.Collections.Generic;
using Thresholds.Dsl.Analysis;

namespace Thresholds.Dsl.Comparing;

/// <summary>A child put before both editions.</summary>
/// <param name="Witness">The child.</param>
/// <param name="Before">What the edition before is told.</param>
/// <param name="After">What the edition after is told.</param>
/// <param name="Assessments">What they answer.</param>
internal sealed record HeardCase(CaseWitness Witness, IReadOnlyDictionary<string, FactValue> Before, IReadOnlyDictionary<string, FactValue> After, (IAssessment Before, IAssessment After) Assessments);
