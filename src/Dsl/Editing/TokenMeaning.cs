namespace Thresholds.Dsl.Editing;

/// <summary>What a word or sign of a file is, for colours.</summary>
public enum TokenMeaning
{
    /// <summary>A word of the language.</summary>
    Keyword,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A number, percentage, day or time.</summary>
    Number,

    /// <summary>A sign.</summary>
    Sign,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary>A fact or definition.</summary>
    Fact,

    /// <summary>A bullet.</summary>
    Bullet,

    /// <summary>A level.</summary>
    Level,

    /// <summary>A value of a fact, an outcome of a grid.</summary>
    Choice,

    /// <summary>A domain, an area or an alert.</summary>
    Domain,

    /// <summary>A ladder.</summary>
    Ladder,

    /// <summary>Any other name.</summary>
    Name,

    /// <summary>The name of a file.</summary>
    File,
}
