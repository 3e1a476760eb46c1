using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Analysis;

/// <summary>The rungs at a level or above, in parts of which none can be made certain by facts that it shares with another.</summary>
/// <remarks>The level is certain in a state just when one of the parts is.</remarks>
internal sealed class LevelParts
{
    private readonly StateSpace _space;
    private readonly List<Rung[]> _parts;
    private readonly Dictionary<string, List<int>> _byFact = new(StringComparer.Ordinal);
    private readonly int[] _certain;
    private bool? _isAlways;

    public LevelParts(StateSpace space, IReadOnlyList<Rung> rungs, LevelOfNeed level)
    {
        _space = space;
        var reaching = rungs.Where(rung => rung.Level >= level).ToList();
        var decisions = new Condition[reaching.Count];
        for (var i = 0; i < decisions.Length; i++)
        {
            decisions[i] = new Condition.Refers(reaching[i].Decision);
        }

        var parts = space.Orders.Parts(decisions, index => reaching[index].IsPlain ? [] : space.LinkedTo(reaching[index].Indicator.Facts.Where(fact => !space.IsPlain(fact))));
        _parts = parts.ConvertAll(part => Array.ConvertAll(part, index => reaching[index]));
        _certain = new int[parts.Count];
        for (var part = 0; part < parts.Count; part++)
        {
            _certain[part] = -1;
            foreach (var rung in _parts[part])
            {
                foreach (var fact in rung.Indicator.Facts)
                {
                    if (!_byFact.TryGetValue(fact, out var own))
                    {
                        _byFact.Add(fact, own = []);
                    }

                    if (own.Count == 0 || own[own.Count - 1] != part)
                    {
                        own.Add(part);
                    }
                }
            }
        }
    }

    /// <summary>How many parts there are.</summary>
    public int Count => _parts.Count;

    /// <summary>The parts that ask for a fact.</summary>
    public IReadOnlyList<int> With(string fact) => _byFact.TryGetValue(fact, out var parts) ? parts : [];

    /// <summary>The rungs of a part.</summary>
    public IReadOnlyList<Rung> Rungs(int part) => _parts[part];

    /// <summary>The states in which a part is certain.</summary>
    public int Certain(int part) => _certain[part] >= 0 ? _certain[part] : _certain[part] = _space.CertainOfOne(_parts[part]);

    /// <summary>Whether the level is certain in every state, so that nothing lowers it.</summary>
    public bool IsAlways => _isAlways ??= Enumerable.Range(0, _parts.Count).Any(part => _parts[part].Length > 1 || _parts[part][0].MetExtent.Tests.Count == 0
        ? !_space.IsPossible(_space.Builder.Not(Certain(part)))
        : _parts[part][0].Met == DiagramBuilder.Yes);
}
