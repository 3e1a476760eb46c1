namespace Thresholds.Dsl.Comparing;

/// <summary>How bullets of two editions were found to be the same.</summary>
public enum MatchedBy
{
    /// <summary>There is nothing on the other side.</summary>
    Nothing,

    /// <summary>They bear the same name.</summary>
    Name,

    /// <summary>The newer file says what the bullet was called: <c>was</c>.</summary>
    Was,

    /// <summary>They speak of the same concern in nearly the same words.</summary>
    Wording,

    /// <summary>Their conditions mean the same, and those of no others do.</summary>
    Condition,
}
