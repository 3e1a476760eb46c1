using System;

namespace Thresholds.Benchmarks.Batches;

/// <summary>A way in .NET of assessing all cases of the workload.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Answers">What it answers of each case.</param>
/// <param name="Slice">How many cases it is given at a time.</param>
/// <param name="Work">Assesses the cases from one on, up to another.</param>
internal sealed record OwnWay(string Name, string Answers, int Slice, Action<int, int> Work)
{
    /// <summary>What is said of a way that answers both levels alone.</summary>
    public const string Levels = "both levels";

    /// <summary>What is said of a way that answers everything.</summary>
    public const string Everything = "both levels, met, open";
}
