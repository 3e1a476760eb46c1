namespace Thresholds.Dsl.Comparing;

/// <summary>What became of a bullet, in one word.</summary>
public enum LineVerdict
{
    /// <summary>Nothing changed.</summary>
    Unchanged,

    /// <summary>The words changed and the meaning did not; no child is affected, which is proven.</summary>
    Reworded,

    /// <summary>It stands at a higher level for some child and at a lower for none, and is met for the same children.</summary>
    MovedUp,

    /// <summary>It stands at a lower level for some child and at a higher for none, and is met for the same children.</summary>
    MovedDown,

    /// <summary>It is met for more children.</summary>
    Wider,

    /// <summary>It is met for fewer children.</summary>
    Narrower,

    /// <summary>More than one of these.</summary>
    Changed,

    /// <summary>Several bullets stand in the place of one.</summary>
    Split,

    /// <summary>One bullet stands in the place of several.</summary>
    Merged,

    /// <summary>The edition before has nothing like it.</summary>
    Added,

    /// <summary>The edition after has nothing like it.</summary>
    Withdrawn,

    /// <summary>Too tangled to be proven within the budget.</summary>
    NotProven,
}
