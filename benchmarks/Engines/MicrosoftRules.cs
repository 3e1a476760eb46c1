using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using RulesEngine.Models;
using Thresholds.Benchmarks.Batches;
using Thresholds.Benchmarks.Measuring;

namespace Thresholds.Benchmarks.Engines;

/// <summary>RulesEngine of Microsoft: a rule for each indicator, compiled at the first case. A comparison with what is not known does not hold.</summary>
internal static class MicrosoftRules
{
    public static EngineRun Run(WorkloadCases cases, int count)
    {
        var rules = WorkloadIndicator.All.Values.Select(indicator => new Rule { RuleName = indicator.Id, Expression = Expression(indicator) });
        var engine = new RulesEngine.RulesEngine([new Workflow { WorkflowName = "workload", Rules = rules.ToList() }], new ReSettings { EnableScopedParams = false, EnableFormattedErrorMessage = false });
        var parameters = cases.Facts.Take(count).Select(facts => new RuleParameter("facts", facts)).ToArray();
        var answers = parameters.Select(one => EngineAnswer.OfMet(Execute(one).Where(result => result.IsSuccess).Select(result => result.Rule.RuleName))).ToList();
        var nanoseconds = parameters.Average(one => Measure.Of(5, TimeSpan.Zero, round => Execute(one)).Least.TotalNanoseconds);
        return new EngineRun(FileVersionInfo.GetVersionInfo(typeof(RulesEngine.RulesEngine).Assembly.Location).ProductVersion?.Split('+')[0] ?? "", nanoseconds, answers);

        List<RuleResultTree> Execute(RuleParameter one) => engine.ExecuteAllRulesAsync("workload", one).AsTask().GetAwaiter().GetResult();
    }

    private static string Expression(WorkloadIndicator indicator)
    {
        var first = indicator.First is null ? $"facts.{Member(indicator.Id)} == true" : $"facts.{Member(indicator.First)} > {indicator.FirstAbove}";
        return indicator.Second is null ? first : $"{first} {(indicator.Joined == "both" ? "&&" : "||")} facts.{Member(indicator.Second)} > {indicator.SecondAbove}";
    }

    private static string Member(string fact) => char.ToUpperInvariant(fact[0]) + fact[1..];
}
