using System;
using System.IO;
using System.Linq;
using Thresholds.Analysis.Tests.BruteForce;
using Thresholds.Analysis.Tests.Programs;
using Xunit;

namespace Thresholds.Analysis.Tests.Shipped;

/// <summary>The findings of the shipped files are recorded; each was read against the document before it was.</summary>
public class ShippedFileTests
{
    [Fact]
    public void Coventry_has_the_recorded_findings()
    {
        var found = Compiled.Findings(Compiled.Shipped("coventry.thr")).Select(finding => string.Join(" | ", new[] { finding.Rule.Code, string.Join(", ", finding.Arguments), finding.Witness?.Words ?? "" }).TrimEnd(' ', '|')).ToList();
        var recorded = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Shipped", "coventry.txt")).Where(line => line.Length > 0 && line[0] != '#');
        Assert.Equal(string.Join("\n", recorded), string.Join("\n", found));
    }

    [Fact]
    public void Witnesses_of_coventry_show_what_they_are_for()
    {
        var model = Compiled.Shipped("coventry.thr");
        var judge = new WitnessJudge(model);
        Assert.All(Compiled.Findings(model), finding => Assert.Null(judge.Complaint(finding)));
    }
}
