namespace Thresholds.Dsl.Editing;

/// <summary>What is offered for completion.</summary>
public enum CompletionKind
{
    /// <summary>A word of the language.</summary>
    Word,

    /// <summary>Several words with places to fill in.</summary>
    Snippet,

    /// <summary>The name of something.</summary>
    Name,

    /// <summary>A value of a fact.</summary>
    Value,

    /// <summary>A unit.</summary>
    Unit,

    /// <summary>The name of a file.</summary>
    File,

    /// <summary>The code of a finding.</summary>
    Code,
}
