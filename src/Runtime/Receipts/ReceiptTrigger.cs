using System;
using System.Globalization;

namespace Thresholds;

/// <summary>A mandatory or usual trigger of a pathway that is open for certain in the case of a receipt.</summary>
/// <param name="Name">The stable name of the trigger in the <c>.thr</c> file; of one without a name that of its pathway and its place there, from 1, such
/// as <c>section-47/2</c>.</param>
/// <param name="Pathway">The name of the pathway that it opens.</param>
/// <param name="Strength">How strongly: <see cref="TriggerStrength.Always"/> or <see cref="TriggerStrength.Usually"/>.</param>
public sealed record ReceiptTrigger(string Name, string Pathway, TriggerStrength Strength)
{
    /// <summary>The name of a trigger of a pathway: its own, or where it has none that of the pathway and its place, such as <c>referral/2</c>.</summary>
    /// <param name="pathway">The pathway.</param>
    /// <param name="place">The place of the trigger among those of the pathway, from 0.</param>
    /// <exception cref="ArgumentNullException">There is no pathway.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The pathway has no such trigger.</exception>
    public static string NameOf(Pathway pathway, int place)
    {
        _ = pathway ?? throw new ArgumentNullException(nameof(pathway));
        return place >= 0 && place < pathway.Triggers.Count
            ? pathway.Triggers[place].Id ?? pathway.Id + "/" + (place + 1).ToString(CultureInfo.InvariantCulture)
            : throw new ArgumentOutOfRangeException(nameof(place));
    }
}
