using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Binding;

/// <summary>A score whose conditions can be asked for.</summary>
internal sealed class BoundScore : Graded
{
    private readonly DecisionTable _decisions;
    private readonly IReadOnlyList<(int From, int To)> _bands;
    private readonly ValueList<Condition> _points;
    private readonly Dictionary<int, int> _totals = [];

    /// <param name="name">Its name.</param>
    /// <param name="text">What it is called.</param>
    /// <param name="bands">Its bands, fewest points first; what is wrong with them has been said.</param>
    /// <param name="points">A condition for each point that can be given.</param>
    /// <param name="decisions">The decisions of the file.</param>
    /// <param name="place">Where it stands.</param>
    public BoundScore(string name, string text, IReadOnlyList<(Choice Choice, int From, int To)> bands, IEnumerable<Condition> points, DecisionTable decisions, SourcePlace place)
        : base(ScaleOf(name, text, bands.Select(band => band.Choice), place))
    {
        _decisions = decisions;
        _bands = [.. bands.Select(band => (band.From, band.To))];
        _points = points.ToValueList();
    }

    /// <summary>What all items come to.</summary>
    public int Maximum => _points.Count;

    /// <summary>The least and the greatest total of a band, by its number.</summary>
    public (int From, int To) Ends(int band) => _bands[band];

    /// <summary>The score as it is told.</summary>
    public Score? Score { get; set; }

    /// <summary>The condition that the total is a number or more. Many conditions ask for it, so that it is a decision.</summary>
    public Condition AtLeast(int total)
    {
        if (total <= 0 || total > Maximum)
        {
            return new Condition.Always(total <= 0);
        }

        if (!_totals.TryGetValue(total, out var decision))
        {
            _totals.Add(total, decision = _decisions.Add($"{total.ToString(System.Globalization.CultureInfo.InvariantCulture)} points or more in {Scale.Id}", new Condition.AtLeast(total, _points)));
        }

        return new Condition.Refers(decision);
    }

    /// <summary>The condition that the total lies between two numbers.</summary>
    public Condition Between(int from, int to)
    {
        Condition[] ends = [.. from <= 0 ? (Condition[])[] : [AtLeast(from)], .. to >= Maximum ? (Condition[])[] : [new Condition.Not(AtLeast(to + 1))]];
        return ends.Length == 0 ? new Condition.Always(true) : Condition.And(ends);
    }

    // Bands that follow one another are one range of totals.
    protected override Condition In(IReadOnlyList<bool> chosen)
    {
        var ranges = new List<Condition>();
        for (var first = 0; first < chosen.Count; first++)
        {
            if (!chosen[first])
            {
                continue;
            }

            var last = first;
            while (last + 1 < chosen.Count && chosen[last + 1])
            {
                last++;
            }

            ranges.Add(Between(_bands[first].From, _bands[last].To));
            first = last;
        }

        return ranges.Count == 0 ? new Condition.Always(false) : ranges.Contains(new Condition.Always(true)) ? new Condition.Always(true) : Condition.Or([.. ranges]);
    }
}
