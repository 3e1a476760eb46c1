using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Thresholds.Benchmarks.Measuring;
using Thresholds.Benchmarks.Peers;

namespace Thresholds.Benchmarks.Tables;

/// <summary>Whether both sides answer rightly, before they are measured.</summary>
public static class TableCheck
{
    /// <summary>What is wrong with the peer's answers on a table; null when they are right.</summary>
    public static string? OfPeer(DecisionTable table, TimeLimit limit)
    {
        var pairs = Pairs(OverlappingRules.Find(table, limit));
        var expected = Expected(table, (one, other) => one.Meets(other));
        if (!pairs.SetEquals(expected))
        {
            return $"the peer finds {pairs.Count} pairs of rules that overlap, and there are {expected.Count}";
        }

        var missing = MissingRules.Find(table, limit);
        var apart = missing.Select((box, index) => new Rule(index, box.Low, box.High, 0)).ToList();
        if (apart.Any(one => apart.Any(other => one.Number != other.Number && one.Meets(other)) || table.Rules.Any(one.Meets)))
        {
            return "what the peer finds missing overlaps";
        }

        var (found, volume) = (missing.Sum(box => Volume(box.Low, box.High)), Uncovered(table));
        return found == volume ? null : $"the peer finds {found} cases missing, and there are {volume}";
    }

    /// <summary>What is wrong with the findings of the analysis on a table; null when they are right.</summary>
    /// <remarks>Rungs of different levels that share a fact overlap where both can be met, unless the lower is met only together with the higher, which is
    /// another finding. There is a gap if, and only if, cases are missing; its witness is one.</remarks>
    public static string? OfAnalysis(DecisionTable table, IReadOnlyList<Dsl.Analysis.Finding> findings)
    {
        if (findings.FirstOrDefault(finding => finding.Rule.Code == "THR9006") is { } unproven)
        {
            return "not proven: " + unproven.Where.Name;
        }

        var names = table.Rules.ToDictionary(TableWriter.NameOf, rule => rule.Number, StringComparer.Ordinal);
        var pairs = Pairs(findings.SelectMany(finding => Overlapping(finding, names))).Where(pair => table.Rules[pair.Item1].Level != table.Rules[pair.Item2].Level).ToHashSet();
        var expected = Expected(table, (one, other) =>
            one.Level != other.Level && one.SharesColumn(other) && one.Meets(other) && !(one.Level < other.Level ? one.IsWithin(other) : other.IsWithin(one)));
        if (!pairs.SetEquals(expected))
        {
            return $"the analysis finds {pairs.Count} pairs of rungs that overlap, and there are {expected.Count}; {expected.Except(pairs).Count()} are missed";
        }

        var gaps = findings.Where(finding => finding.Rule.Code == "THR2008").ToList();
        if (gaps.Count > 0 != Uncovered(table) > 0)
        {
            return gaps.Count > 0 ? "the analysis finds a gap, and there is none" : "the analysis finds no gap, and there is one";
        }

        return gaps.Select(gap => gap.Witness).FirstOrDefault(witness => witness is null || !table.IsMissing(Numbers(table, witness))) is { } wrong ? "not a gap: " + wrong.Words : null;
    }

    public static HashSet<(int, int)> Pairs(IEnumerable<IReadOnlyList<int>> sets) =>
        [.. sets.SelectMany(set => set.SelectMany(_ => set, Pair).Where(pair => pair.Item1 != pair.Item2))];

    // The rules of a finding; those of which one is within the other are another finding, with another message.
    private static IEnumerable<IReadOnlyList<int>> Overlapping(Dsl.Analysis.Finding finding, Dictionary<string, int> names) => finding.Rule.Code switch
    {
        "THR2006" => [[.. Regex.Matches(finding.Arguments[0], "'(r[0-9]+)'").Select(match => names[match.Groups[1].Value])]],
        "THR2007" => [[names[finding.Arguments[0]], names[finding.Arguments[1]]]],
        _ => [],
    };

    private static HashSet<(int, int)> Expected(DecisionTable table, Func<Rule, Rule, bool> overlap) =>
        [.. table.Rules.SelectMany(one => table.Rules.Where(other => one.Number < other.Number && overlap(one, other)), (one, other) => (one.Number, other.Number))];

    private static (int Lower, int Higher) Pair(int one, int other) => (int.Min(one, other), int.Max(one, other));

    // Facts that the witness leaves out may be anything.
    private static List<int> Numbers(DecisionTable table, Dsl.Analysis.CaseWitness witness) =>
        [.. Enumerable.Range(1, table.Columns).Select(column => (int)(witness.Facts.FirstOrDefault(given => given.Fact == $"c{column}")?.Value.Low ?? DecisionTable.Least))];

    private static long Volume(int[] low, int[] high) => low.Zip(high, (from, to) => (long)(to - from + 1)).Aggregate(1L, (product, width) => product * width);

    // By trying every combination of the parts that the bounds cut the columns into.
    private static long Uncovered(DecisionTable table)
    {
        return In(0, [.. table.Rules]);

        long In(int column, List<Rule> rules)
        {
            if (rules.Count == 0 || column == table.Columns)
            {
                return rules.Count == 0 ? (long)Math.Pow(DecisionTable.Most + 1, table.Columns - column) : 0;
            }

            var starts = rules.Select(rule => rule.Low[column]).Concat(rules.Select(rule => rule.High[column] + 1)).Append(DecisionTable.Least).Where(start => start <= DecisionTable.Most).Distinct().Order().ToList();
            return starts.Select((start, index) => (start, Next: index + 1 < starts.Count ? starts[index + 1] : DecisionTable.Most + 1))
                .Sum(part => (part.Next - part.start) * In(column + 1, [.. rules.Where(rule => rule.Low[column] <= part.start && rule.High[column] >= part.start)]));
        }
    }
}
