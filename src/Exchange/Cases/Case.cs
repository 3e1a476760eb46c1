using System;
using System.Collections.Generic;

namespace Thresholds.Exchange.Cases;

/// <summary>What a case file tells.</summary>
/// <param name="Facts">What is known, by the names of the facts.</param>
/// <param name="At">The moment of the assessment, when it is told.</param>
/// <param name="Events">When events happened, by their names.</param>
/// <param name="Id">What the case calls itself, when that is a text or a number.</param>
/// <param name="Departures">From which triggers somebody departs, and why.</param>
/// <param name="Problems">What is wrong; with any, the rest counts for nothing.</param>
/// <param name="Remarks">What is left aside.</param>
internal sealed record Case(
    IReadOnlyDictionary<string, FactValue> Facts,
    DateTime? At,
    IReadOnlyDictionary<string, DateTime> Events,
    string? Id,
    IReadOnlyList<CaseDeparture> Departures,
    IReadOnlyList<CaseProblem> Problems,
    IReadOnlyList<CaseProblem> Remarks);
