using System.Linq;
using Thresholds.Benchmarks.Batches;

namespace Thresholds.Benchmarks.Engines;

/// <summary>Engines for Node that are given one case after the other and say which rules hold. They know two values: what is not known is missing, and holds of nothing.</summary>
internal static class RuleEngines
{
    /// <summary>Runs an engine.</summary>
    /// <param name="script">Its script.</param>
    /// <param name="cases">The cases.</param>
    /// <param name="count">How many of them.</param>
    /// <param name="isAllKnown">Whether everything is known in them.</param>
    public static EngineRun Run(string script, WorkloadCases cases, int count, bool isAllKnown)
    {
        var answer = NodeEngine.Ask(script, new
        {
            facts = (string[])[.. WorkloadCases.AnswerNames, .. WorkloadCases.NumberNames],
            cases = Enumerable.Range(0, count).Select(cases.Values),
            indicators = WorkloadIndicator.All.Values,
            isAllKnown,
            rounds = 5,
        });
        return new EngineRun(
            answer.GetProperty("version").GetString() ?? "",
            answer.GetProperty("nanoseconds").GetDouble(),
            [.. answer.GetProperty("answers").EnumerateArray().Select(one => EngineAnswer.OfMet(one.EnumerateArray().Select(id => id.GetString() ?? "")))]);
    }
}
