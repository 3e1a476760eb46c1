using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds;

namespace Border;

/// <summary>One thing to be known of a child, and nothing else.</summary>
/// <param name="About">What it is, in a few words.</param>
/// <param name="Facts">The same in the words of the shared vocabulary.</param>
internal sealed record Concern(string About, IReadOnlyDictionary<string, FactValue> Facts)
{
    public static Concern Of(string about, params (string Fact, FactValue Value)[] facts) => new(about, facts.ToDictionary(fact => fact.Fact, fact => fact.Value, StringComparer.Ordinal));

    /// <summary>The concerns that are put before the authorities, from health to home.</summary>
    public static IReadOnlyList<Concern> All { get; } =
    [
        Of("Immunisations were missed", Yes("immunisations-missed")),
        Of("Health appointments were missed", Yes("health-appointments-missed")),
        Of("Dental health is poor", Yes("poor-dental-health")),
        Of("Overweight", Yes("overweight")),
        Of("Poor hygiene", Yes("poor-hygiene")),
        Of("Self-harm", Yes("self-harm")),
        Of("Suicidal thoughts", Yes("suicidal-thoughts")),
        Of("Persistent substance misuse", ("substance-misuse", FactValue.Choice(2, "persistent"))),
        Of("Attends school half of the time", ("attendance", FactValue.Percent(50))),
        Of("Attends school four days of ten", ("attendance", FactValue.Percent(40))),
        Of("Attends school nine days of ten", ("attendance", FactValue.Percent(90))),
        Of("Not in education", Yes("out-of-education")),
        Of("Is the main carer for somebody", Yes("is-main-carer")),
        Of("Shows little empathy", Yes("lacks-empathy")),
        Of("Commits crimes regularly", Yes("regular-crime")),
        Of("Discriminated against persistently", ("discrimination", FactValue.Choice(2, "persistently"))),
        Of("Medium risk of exploitation on a screening tool", ("exploitation-risk", FactValue.Choice(2, "medium"))),
        Of("Low risk of exploitation on a screening tool", ("exploitation-risk", FactValue.Choice(1, "low"))),
        Of("Domestic abuse around the child", Yes("domestic-abuse")),
        Of("Neglect is suspected", ("neglect-evidence", FactValue.Choice(3, "suspected"))),
        Of("Boundaries are inconsistent", Yes("boundaries-inconsistent")),
        Of("Temporary accommodation", Yes("temporary-accommodation")),
        Of("Privately fostered", Yes("in-private-fostering")),
        Of("Family isolated", Yes("family-isolated")),
        Of("Family seeks asylum", Yes("family-seeks-asylum")),
    ];

    private static (string, FactValue) Yes(string fact) => (fact, FactValue.YesNo(true));
}
