namespace Thresholds.Web.Forms;

/// <summary>The names of the fields of the form. What follows the dot is a name of the document.</summary>
internal static class FieldNames
{
    /// <summary>The words that are looked for.</summary>
    public const string Words = "words";

    /// <summary>The moment of the assessment.</summary>
    public const string At = "at";

    /// <summary>The language of the document's texts.</summary>
    public const string Language = "language";

    /// <summary>Before the name of a fact: what is known of it.</summary>
    public const string Fact = "fact.";

    /// <summary>Before the name of a fact, a slash and a window: how many events lie in that window.</summary>
    public const string Count = "count.";

    /// <summary>Before the name of an event that deadlines count from: when it was.</summary>
    public const string Event = "event.";
}
