namespace Thresholds;

/// <summary>A level of need.</summary>
/// <param name="Order">The place in the order of need, from 1, the least.</param>
/// <param name="Id">The stable name in the <c>.thr</c> file.</param>
/// <param name="Tag">What the document prints before the label, such as <c>2A</c>.</param>
/// <param name="Label">The label.</param>
/// <param name="AlsoKnownAs">Other labels that the document uses for the level.</param>
/// <param name="Law">The legal bases.</param>
/// <param name="Citation">Where the document says so, when the file tells.</param>
/// <param name="Note">What the author of the file notes about the encoding.</param>
/// <param name="Place">Where the <c>.thr</c> file says so.</param>
/// <param name="Translations">Its text in other languages.</param>
public sealed record LevelOfNeed(
    int Order,
    string Id,
    string? Tag,
    string Label,
    ValueList<string> AlsoKnownAs,
    ValueList<LegalBasis> Law,
    Citation? Citation,
    string? Note,
    SourcePlace Place,
    ValueList<Translation> Translations = default) : System.IComparable<LevelOfNeed>
{
    /// <summary>Compares by need: a level of more need is greater.</summary>
    /// <param name="other">The level to compare with; null, no level, is below every level.</param>
    public int CompareTo(LevelOfNeed? other) => other is null ? 1 : Order.CompareTo(other.Order);

    /// <summary>Whether the left level is of more need.</summary>
    /// <param name="left">A level, or null for no level.</param>
    /// <param name="right">Another level of the same authority, or null for no level.</param>
    public static bool operator >(LevelOfNeed? left, LevelOfNeed? right) => OrderOf(left) > OrderOf(right);

    /// <summary>Whether the left level is of less need.</summary>
    /// <param name="left">A level, or null for no level.</param>
    /// <param name="right">Another level of the same authority, or null for no level.</param>
    public static bool operator <(LevelOfNeed? left, LevelOfNeed? right) => OrderOf(left) < OrderOf(right);

    /// <summary>Whether the left level is of the same or more need.</summary>
    /// <param name="left">A level, or null for no level.</param>
    /// <param name="right">Another level of the same authority, or null for no level.</param>
    public static bool operator >=(LevelOfNeed? left, LevelOfNeed? right) => OrderOf(left) >= OrderOf(right);

    /// <summary>Whether the left level is of the same or less need.</summary>
    /// <param name="left">A level, or null for no level.</param>
    /// <param name="right">Another level of the same authority, or null for no level.</param>
    public static bool operator <=(LevelOfNeed? left, LevelOfNeed? right) => OrderOf(left) <= OrderOf(right);

    /// <summary>Tag and label, such as "2A Early help".</summary>
    public override string ToString() => Tag is null ? Label : Tag + " " + Label;

    private static int OrderOf(LevelOfNeed? level) => level?.Order ?? 0;
}
