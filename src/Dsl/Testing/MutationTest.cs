using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Model;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Testing;

/// <summary>Changes the rules of a document one by one, and looks whether its examples notice.</summary>
public static class MutationTest
{
    private const int BatchSize = 48;

    /// <summary>What comes of every mutation. Each has a budget of its own, and only decisions that stand on what it changes are asked again; all processors are used.</summary>
    /// <param name="model">A model without errors, whose examples all pass.</param>
    /// <param name="file">The file it was compiled from.</param>
    /// <param name="progress">Told after each piece of the work how many mutations are done, and of how many; on any thread, one call at a time. May be null.</param>
    public static MutationScore Of(AuthorityModel model, FileSyntax file, Action<int, int>? progress = null)
    {
        var mutations = Mutations.Of(model, file);
        var cone = new DecisionCone(model, DecisionPlan.Of(model));
        var sayable = new Sayable(model.Authority);
        var batches = Enumerable.Range(0, (mutations.Count + BatchSize - 1) / BatchSize).Select(batch => mutations.Skip(batch * BatchSize).Take(BatchSize).ToList()).ToList();
        var done = 0;
        var gate = new object();
        var judged = batches.AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).SelectMany(batch =>
        {
            var results = MutantBatch.Judge(model, cone, sayable, batch);
            lock (gate)
            {
                done += batch.Count;
                progress?.Invoke(done, mutations.Count);
            }

            return results;
        }).ToList();
        return new MutationScore(Named(judged, model, file).ToValueList(), Unspoken(model.Authority));
    }

    // The names of the proposed examples are those of nothing else, nor of one another.
    private static IEnumerable<TestedMutant> Named(List<TestedMutant> judged, AuthorityModel model, FileSyntax file)
    {
        var taken = new HashSet<string>(file.Tokens.Select(token => token.Text).Concat(model.Examples.Select(example => example.Id)), StringComparer.Ordinal);
        foreach (var mutant in judged)
        {
            if (mutant.Proposal is not { } proposal)
            {
                yield return mutant;
                continue;
            }

            var start = proposal.Name.Length > Limits.NameLength - 6 ? proposal.Name.Substring(0, Limits.NameLength - 6).TrimEnd('-') : proposal.Name;
            var name = start;
            for (var number = 2; !taken.Add(name); number++)
            {
                name = start + "-" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            }

            yield return mutant with { Proposal = proposal with { Name = name } };
        }
    }

    private static int Unspoken(Authority authority) =>
        authority.Responses.SelectMany(response => response.Provisions).Concat(authority.Pathways.SelectMany(pathway => pathway.Provisions)).Count(provision => provision is ConsentRule or Step { Deadline: not null })
        + authority.Triages.SelectMany(triage => triage.Outcomes).Count(outcome => outcome.Deadline is not null)
        + authority.Duties.Count(duty => duty.Deadline is not null);
}
