namespace Thresholds.LanguageServer.Tests.Harness;

/// <summary>A small authority and the vocabulary it takes in.</summary>
internal static class Brook
{
    public const string Path = "/w/brook.thr";

    public const string WordsPath = "/w/words.thr";

    public const string Words = """
        vocabulary words "Shared words"
        fact age "Age of the child" age 0..25
        fact attendance "School attendance" percent 0%..100% over last 2 terms worse when lower
        fact risk "Risk on the tool" one of low "Low" < medium "Medium" < high "High"
        ladder school "School attendance" on attendance

        """;

    public const string Text = """
        authority brook "Brook"
        edition "Thresholds"
        document paper "The paper"
        use words
        level 1 universal "Universal"
        level 2 extra "Extra help"
        level 3 statutory "Statutory help"
        role worker "Worker"
        event received "The referral is received"
        action decide "Decide"
        contact hub "Hub" { phone "1" }
        fact pregnant "Pregnant" yes/no
        domain education "Education" from paper "Matrix" {
          at universal { + well "Doing well" }
          at extra {
            - some-absence "Attends less than nine tenths" when attendance in 50%..<90% ladder school
          }
          at statutory {
            - much-absence "Attends less than half" when attendance < 50% ladder school
            - young-and-pregnant "Pregnant under 16" when pregnant and age < 16
          }
        }
        response universal { offer "Services" }
        response extra { lead worker }
        response statutory { contact hub step decide within 1 working day of received by worker }
        example half "Half" { attendance 60% => level extra, met some-absence }

        """;

    /// <summary>The two files with marks in the first.</summary>
    public static (string Path, string Text)[] Files => [(WordsPath, Words)];
}
