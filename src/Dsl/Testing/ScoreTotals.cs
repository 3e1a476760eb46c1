using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Testing;

/// <summary>The totals of a score that a model asks for, each a count in which an item stands as often as it has points.</summary>
internal sealed class ScoreTotals
{
    private readonly AuthorityModel _model;
    private readonly Score _score;
    private readonly ValueList<Condition> _points;

    private ScoreTotals(AuthorityModel model, Score score, IReadOnlyDictionary<int, int> decisions)
    {
        (_model, _score, Decisions) = (model, score, decisions);
        _points = decisions.Count == 0 ? default : ((Condition.AtLeast)model.Decisions[decisions.Values.First()].Condition).Operands;
    }

    /// <summary>For each total the number of the decision whether it is reached.</summary>
    public IReadOnlyDictionary<int, int> Decisions { get; }

    /// <summary>What gives the points, one for each; none when nothing asks for a total.</summary>
    public ValueList<Condition> Points => _points;

    /// <summary>The totals of a score.</summary>
    public static ScoreTotals Of(AuthorityModel model, Score score)
    {
        var ending = " points or more in " + score.Id;
        var decisions = new SortedDictionary<int, int>();
        foreach (var decision in model.Decisions.Where(decision => decision.Condition is Condition.AtLeast && decision.Name.EndsWith(ending, StringComparison.Ordinal)))
        {
            if (int.TryParse(decision.Name.Substring(0, decision.Name.Length - ending.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var total))
            {
                decisions[total] = decision.Index;
            }
        }

        return new ScoreTotals(model, score, decisions);
    }

    /// <summary>The condition that a total is reached.</summary>
    public Condition AtLeast(int total) => Decisions.TryGetValue(total, out var decision) ? _model.Decisions[decision].Condition : new Condition.AtLeast(total, _points);

    /// <summary>The totals where one item gives other points; none when that cannot be told.</summary>
    /// <param name="item">The item.</param>
    /// <param name="place">Which of its points, from 0.</param>
    /// <param name="number">How many they are instead, one more or fewer.</param>
    public IReadOnlyList<Decision> With(ScoreItem item, int place, int number)
    {
        if (!_score.Items.SelectMany(other => Given(other, -1, 0)).SequenceEqual(_points))
        {
            return [];
        }

        var points = _score.Items.SelectMany(other => Given(other, other.Id == item.Id ? place : -1, number)).ToValueList();
        return [.. Decisions.Select(total => _model.Decisions[total.Value] with { Condition = total.Key > points.Count ? new Condition.Always(false) : new Condition.AtLeast(total.Key, points) })];
    }

    // For each point the decision of the fewest points that are as many: it is yes as well when the item gives more.
    private static IEnumerable<Condition> Given(ScoreItem item, int changed, int number)
    {
        var points = item.Points.Select((given, place) => (Written: given.Points, Points: place == changed ? number : given.Points, given.Decision)).Where(given => given.Points > 0).OrderBy(given => given.Points).ThenBy(given => given.Written).ToList();
        return points.Count == 0 ? [] : Enumerable.Range(1, points[points.Count - 1].Points).Select(point => (Condition)new Condition.Refers(points.First(given => given.Points >= point).Decision));
    }
}
