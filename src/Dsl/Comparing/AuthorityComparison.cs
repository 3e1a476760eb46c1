using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Comparing;

/// <summary>Several authorities side by side: what each says of the concerns of their common vocabulary, and what each asks for at a level.</summary>
/// <remarks>Levels of two authorities are not the same thing, whatever their numbers: what stands side by side is for a reader to weigh. Every level stated
/// here is the answer of the authority's own evaluator to a child of whom just the one fact is known.</remarks>
/// <param name="Authorities">The authorities.</param>
/// <param name="Concerns">The concerns that at least one of them grades, by name.</param>
/// <param name="Demands">For each order of level, from 1, what each asks for there.</param>
public sealed record AuthorityComparison(ValueList<Authority> Authorities, ValueList<Concern> Concerns, ValueList<ValueList<LevelDemands>> Demands)
{
    /// <summary>Puts authorities side by side. Takes time linear in their bullets and in the parts that conditions cut the facts into.</summary>
    /// <param name="models">The authorities, two or more, without errors.</param>
    /// <exception cref="ArgumentNullException">There are none, or one of them is null.</exception>
    /// <exception cref="ArgumentException">There are fewer than two.</exception>
    public static AuthorityComparison Of(IReadOnlyList<AuthorityModel> models)
    {
        _ = models ?? throw new ArgumentNullException(nameof(models));
        foreach (var model in models)
        {
            _ = model ?? throw new ArgumentNullException(nameof(models));
        }

        if (models.Count < 2)
        {
            throw new ArgumentException("two authorities or more are compared, and here " + (models.Count == 0 ? "is none" : "is one"), nameof(models));
        }

        var concerns = new ConcernComparer(models);
        var authorities = models.Select(model => model.Authority).ToList();
        return new AuthorityComparison(
            authorities.ToValueList(),
            concerns.All().ToValueList(),
            Enumerable.Range(1, authorities.Select(authority => authority.Levels.Count).DefaultIfEmpty(0).Max())
                .Select(order => authorities.Select(authority => At(authority, order)).ToValueList()).ToValueList());
    }

    private static LevelDemands At(Authority authority, int order) => new(
        authority,
        authority.Levels.FirstOrDefault(level => level.Order == order),
        authority.Responses.Where(response => response.Level.Order == order).SelectMany(response => response.Provisions)
            .Select(provision => (Kind: KindOf(provision), provision))
            .Where(pair => pair.Kind is not null)
            .Select(pair => new ComparedDemand(pair.Kind!, ClauseLister.Stated(pair.provision))) // filtered on it
            .OrderBy(demand => demand.Kind, StringComparer.Ordinal)
            .ToValueList());

    private static string? KindOf(Provision provision) => provision switch
    {
        AssessmentRule => "assessment",
        ConsentRule => "consent",
        Step => "step",
        ContactRule => "contact",
        _ => null,
    };
}
