using Thresholds.Dsl.Model;
using Thresholds.Generator.Tests.Samples;

namespace Thresholds.Export.Tests.Cases;

/// <summary>A document with a fact of each kind.</summary>
internal static class SmallDocument
{
    /// <summary>Its text.</summary>
    public const string Text = """
        authority small "Small"
        level 1 low "Low"
        level 2 high "High"
        fact age "Age" age 0..25
        fact attendance "Attendance" percent 0%..100%
        fact drinks "Drinks" decimal number
        fact gestation "Gestation" weeks 0..45
        fact consent "Consent" one of not-asked, given, refused
        fact checked "Checked" date
        fact seen "Seen" date
        fact contacts "Contacts" events
        fact pregnant "Pregnant" yes/no
        domain life "Life" {
          at low {
            - young "Young" when age < 150 months
            - absent "Absent" when attendance < 90% and drinks > 2.5
            - late "Late" when gestation >= 30
            - unasked "Unasked" when consent is not-asked
            - unchecked "Unchecked" when checked < 2025-01-01
          }
          at high {
            - unseen "Unseen" when not seen in last 3 months
            - often "Often" when count(contacts in last 12 months) >= 3 or count(contacts in last 3 months) >= 2
            - pregnant-young "Pregnant young" when pregnant and age < 16
            - judged "Judged"
          }
        }
        """;

    public static AuthorityModel Model() => SampleFile.Compile(("small.thr", Text));
}
