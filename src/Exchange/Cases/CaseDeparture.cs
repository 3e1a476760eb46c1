namespace Thresholds.Exchange.Cases;

/// <summary>That somebody departs from a trigger, as a case file or a command line says it.</summary>
/// <param name="Trigger">The name of the trigger.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who answers for it.</param>
/// <param name="Offset">Where the case file says so, in bytes; null on a command line.</param>
internal sealed record CaseDeparture(string Trigger, string Reason, string By, int? Offset);
