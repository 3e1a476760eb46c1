using System;
using System.Collections.Generic;
using System.Linq;

namespace Thresholds.Dsl.Comparing;

/// <summary>The facts of several documents as one list: those of one name, kind and unit are one fact, as far as each of the documents can be told of it.</summary>
/// <remarks>Where documents give a fact different ranges or choices, the joint fact has what is common to them: it is about children that can be put before
/// each. Facts of one name with nothing in common stay apart, each under its name and that of its side.</remarks>
internal sealed class JointFacts
{
    private readonly List<Fact> _facts = [];
    private readonly List<Dictionary<string, int>> _places = [];
    private readonly HashSet<string> _narrowed = new(StringComparer.Ordinal);

    /// <summary>Puts the facts of documents together.</summary>
    /// <param name="sides">For each document its facts, each with the name under which it is looked for in the others.</param>
    /// <param name="labels">For each document what tells it from the others.</param>
    public JointFacts(IReadOnlyList<IReadOnlyList<(Fact Fact, string Name)>> sides, IReadOnlyList<string> labels)
    {
        var byName = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var side = 0; side < sides.Count; side++)
        {
            var own = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var (fact, name) in sides[side])
            {
                if (!byName.TryGetValue(name, out var place))
                {
                    byName.Add(name, place = Add(fact with { Id = name }));
                }
                else if (Common(_facts[place], fact) is { } common)
                {
                    if (!HasSameRange(common, _facts[place]) || !HasSameRange(common, fact))
                    {
                        _narrowed.Add(name);
                    }

                    _facts[place] = common;
                }
                else
                {
                    place = Add(fact with { Id = name + " (" + labels[side] + ")" });
                }

                own[fact.Id] = place;
            }

            _places.Add(own);
        }
    }

    /// <summary>The facts.</summary>
    public IReadOnlyList<Fact> All => _facts;

    /// <summary>Whether the documents give a fact different values.</summary>
    public bool IsNarrowed(string joint) => _narrowed.Contains(joint);

    /// <summary>The joint fact of a document's fact.</summary>
    public Fact Of(int side, string fact) => _facts[_places[side][fact]];

    /// <summary>Whether a document asks for a fact.</summary>
    public bool Asks(int side, string fact) => _places[side].ContainsKey(fact);

    /// <summary>The names that a document has for joint facts.</summary>
    public IEnumerable<(string Own, string Joint)> NamesOf(int side) => _places[side].Select(pair => (pair.Key, _facts[pair.Value].Id));

    /// <summary>Whether two facts take the same values.</summary>
    public static bool HasSameRange(Fact left, Fact right) =>
        left.Minimum == right.Minimum && left.Maximum == right.Maximum && left.IsWhole == right.IsWhole && left.IsOrdered == right.IsOrdered && ChoicesOf(left).SequenceEqual(ChoicesOf(right));

    // Without an order, it tells nothing where a choice stands.
    private static IEnumerable<string> ChoicesOf(Fact fact) => fact.IsOrdered ? fact.Choices.Select(choice => choice.Id) : fact.Choices.Select(choice => choice.Id).OrderBy(choice => choice, StringComparer.Ordinal);

    private static Fact? Common(Fact left, Fact right)
    {
        if (left.Kind != right.Kind || left.Unit != right.Unit)
        {
            return null;
        }

        var common = left with
        {
            IsWhole = left.IsWhole || right.IsWhole,
            Minimum = Greater(left.Minimum, right.Minimum),
            Maximum = Less(left.Maximum, right.Maximum),
            Choices = left.Choices.Where(choice => right.Choices.Any(other => other.Id == choice.Id)).ToValueList(),
        };
        var whole = common.IsWhole && common.Minimum is { } least ? decimal.Ceiling(least) : common.Minimum;
        return whole > common.Maximum || (left.Kind == FactKind.Choice && common.Choices.Count == 0) ? null : common;
    }

    private static decimal? Greater(decimal? left, decimal? right) => left is null || right > left ? right : left;

    private static decimal? Less(decimal? left, decimal? right) => left is null || right < left ? right : left;

    private int Add(Fact fact)
    {
        _facts.Add(fact);
        return _facts.Count - 1;
    }
}
