using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Thresholds.Analysis.Tests.Programs;
using Thresholds.Dsl.Comparing;
using Xunit;
using Xunit.Abstractions;

namespace Thresholds.Analysis.Tests.Comparing;

/// <summary>Comparisons of the shipped documents: each stated difference is shown by its child, and what came of the two editions of Coventry is recorded.</summary>
/// <remarks><c>THRESHOLDS_RENEW_BASELINES=1 dotnet test tests/Analysis.Tests</c> writes the record anew; a line that appears or goes is to be judged again.</remarks>
public class ShippedEditionTests(ITestOutputHelper output)
{
    private static readonly string[] Names = ["coventry-2013.thr", "coventry.thr", "herefordshire.thr", "sandwell.thr"];

    public static IEnumerable<object[]> Pairs => Names.SelectMany(_ => Names, (before, after) => new object[] { before, after });

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_difference_is_shown_by_its_child(string before, string after)
    {
        var (first, second) = (Compiled.Shipped(before), Compiled.Shipped(after));
        var comparison = EditionComparison.Of(first, second);
        var judge = new EditionJudge(first, second);
        Assert.Empty(judge.Complaints(comparison));
        output.WriteLine($"{judge.Heard} children heard");
        Assert.Equal(before == after, comparison.IsSame);
        Assert.True(before == after || judge.Heard > 100);
        Assert.All(comparison.Lines, line => Assert.True(line.IsProven));
        Assert.All(comparison.Levels, level => Assert.True(level.IsProven));
        Assert.All(comparison.Clauses, clause => Assert.True(clause.IsProven));
    }

    [Fact]
    public void The_editions_of_Coventry_differ_as_recorded()
    {
        var found = Told(EditionComparison.Of(Compiled.Shipped("coventry-2013.thr"), Compiled.Shipped("coventry.thr")));
        var record = Path.Combine(Up(AppContext.BaseDirectory), "tests", "Analysis.Tests", "Comparing", "coventry-2013-to-coventry.txt");
        if (Environment.GetEnvironmentVariable("THRESHOLDS_RENEW_BASELINES") == "1")
        {
            File.WriteAllText(record, found);
        }

        Assert.Equal(File.ReadAllText(record).ReplaceLineEndings("\n"), found);
    }

    private static string Told(EditionComparison comparison)
    {
        var text = new StringBuilder();
        foreach (var level in comparison.Levels)
        {
            text.Append(level.Kind).Append(' ').Append(level.Level).Append(": ").Append(level.Case?.Words ?? "none").Append('\n');
        }

        foreach (var line in comparison.Lines.OrderBy(line => line.Verdict))
        {
            text.Append(line.Verdict).Append(' ').AppendJoin('+', line.Before.Select(own => own.Id)).Append(" > ").AppendJoin('+', line.After.Select(own => own.Id)).Append(" (").Append(line.By).Append(')').Append('\n');
            foreach (var effect in line.Effects)
            {
                text.Append("  ").Append(effect.Kind).Append(": ").Append(effect.Case.Words).Append(": ").Append(effect.Case.AnswerBefore).Append(" > ").Append(effect.Case.AnswerAfter).Append('\n');
            }
        }

        foreach (var clause in comparison.Clauses)
        {
            text.Append(clause.Group).Append(", ").Append(clause.What).Append(": ").Append(clause.Before?.Words ?? "nothing").Append(" > ").Append(clause.After?.Words ?? "nothing").Append('\n');
        }

        return text.ToString();
    }

    private static string Up(string folder)
    {
        while (!File.Exists(Path.Combine(folder, "Dsl.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("the repository is not found");
        }

        return folder;
    }
}
