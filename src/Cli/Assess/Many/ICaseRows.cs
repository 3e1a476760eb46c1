namespace Thresholds.Cli.Assess;

/// <summary>Many cases, one after the other.</summary>
internal interface ICaseRows
{
    /// <summary>The next case, perhaps with problems; null at the end.</summary>
    CaseRow? Next();
}
