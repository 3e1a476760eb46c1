namespace Thresholds.Dsl.Editing;

/// <summary>What came of an example.</summary>
public enum ExampleResult
{
    /// <summary>All that it expects is so.</summary>
    Passes,

    /// <summary>Something that it expects is not so, or it cannot be read.</summary>
    Fails,

    /// <summary>It was not evaluated, since the file has errors elsewhere or is no authority.</summary>
    NotRun,
}
