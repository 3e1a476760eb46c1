namespace Thresholds;

/// <summary>A pathway that is open in a case, or may be.</summary>
/// <param name="Pathway">The pathway.</param>
/// <param name="Truth">Yes when one of its triggers holds; unknown when only facts that are not known could open it.</param>
/// <param name="Strength">The strongest among the triggers that hold; when none does, among those that may.</param>
/// <param name="Triggers">The triggers that hold, then those that may, each in the order of the file.</param>
/// <param name="Bars">The prohibitions that bar its referral, or may.</param>
/// <param name="Provisions">What it asks for.</param>
public sealed record OpenedPathway(
    Pathway Pathway,
    Truth Truth,
    TriggerStrength Strength,
    ValueList<PlannedTrigger> Triggers,
    ValueList<ProhibitionInForce> Bars,
    ProvisionPlan Provisions)
{
    /// <summary>Whether departing from it asks for a recorded reason.</summary>
    public bool AsksForReasonToDepart => Truth == Truth.Yes && Strength != TriggerStrength.May;

    /// <summary>Whether a prohibition bars it: no when there is none, unknown when one may.</summary>
    public Truth Barred
    {
        get
        {
            var barred = Truth.No;
            foreach (var bar in Bars)
            {
                barred = TruthTable.Or(barred, bar.Truth);
            }

            return barred;
        }
    }
}
