namespace Thresholds.Generator.Tests.Samples;

/// <summary>A small authority, for tests that need several.</summary>
internal static class SmallFile
{
    public static string Of(string name, string use = "", string condition = "age < 13 and not-in-school") =>
        $$"""
        authority {{name}} "The partnership of {{name}}"
        {{use}}
        level 1 l1 "One"
        level 2 l2 "Two"
        fact not-in-school "Not in school" yes/no
        fact age "Age" age 0..25
        domain d "Domain" {
          at l2 {
            - young "Young and not in school" when {{condition}}
            - worried "Somebody is worried"
          }
          at l1 {
            - settled "Settled by and large"
          }
        }

        """;
}
