using System.Collections.Generic;

namespace Thresholds.Dsl.Comparing;

/// <summary>Bullets of two editions that are taken for the same: one for one as a rule, several when a bullet was split or merged.</summary>
/// <param name="Before">Those of the edition before.</param>
/// <param name="After">Those of the edition after.</param>
/// <param name="By">How they were found.</param>
internal sealed record LineMatch(List<ComparedLine> Before, List<ComparedLine> After, MatchedBy By);
