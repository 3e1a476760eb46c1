using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Thresholds.Dsl.Model;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Testing;

/// <summary>Finds the changes of scores and grids of a file: of points, of where a band begins, of cells, and of what conditions ask of them.</summary>
internal sealed class ToolMutations
{
    private readonly AuthorityModel _model;
    private readonly FileSyntax _file;
    private readonly Dictionary<int, List<(MutationKind Kind, Condition Instead)>> _beside = [];

    /// <param name="model">The model.</param>
    /// <param name="file">Its file; tools of other files are not changed.</param>
    public ToolMutations(AuthorityModel model, FileSyntax file)
    {
        (_model, _file) = (model, file);
        foreach (var score in model.Authority.Scores)
        {
            BesideTotals(score, ScoreTotals.Of(model, score));
        }

        foreach (var outcomes in model.Authority.Grids.Select(grid => grid.Outcomes))
        {
            for (var i = 0; i < outcomes.Count; i++)
            {
                foreach (var other in new[] { i - 1, i + 1 }.Where(other => other >= 0 && other < outcomes.Count))
                {
                    Beside(GridTables.Asked(model, outcomes[i].Decision), GridTables.Asked(model, outcomes[other].Decision));
                    Beside(GridTables.Asked(model, outcomes[i].DecisionOrAbove), GridTables.Asked(model, outcomes[other].DecisionOrAbove));
                }
            }
        }
    }

    /// <summary>What may stand for a question to a score or grid by mistake: the next band, outcome or total.</summary>
    /// <param name="decision">The decision that a condition refers to.</param>
    public IEnumerable<(MutationKind Kind, Condition Instead)> BesideOf(int decision) => _beside.TryGetValue(decision, out var beside) ? beside : [];

    /// <summary>The changes of the scores and grids themselves.</summary>
    public IEnumerable<Mutation> All() =>
        _model.Authority.Scores.Where(score => score.Place.File == _file.Source.Path).SelectMany(score => Of(score, ScoreTotals.Of(_model, score)))
            .Concat(_model.Authority.Grids.Where(grid => grid.Place.File == _file.Source.Path).SelectMany(grid => new GridTables(_model, grid).Changes()));

    private IEnumerable<Mutation> Of(Score score, ScoreTotals totals)
    {
        foreach (var item in score.Items)
        {
            for (var place = 0; place < item.Points.Count; place++)
            {
                var points = item.Points[place];
                foreach (var number in new[] { points.Points - 1, points.Points + 1 }.Where(number => points.Points > 0 && number > 0))
                {
                    if (totals.With(item, place, number) is { Count: > 0 } changed)
                    {
                        var when = points.Condition is null ? "" : " when " + points.Condition;
                        yield return new Mutation(MutationKind.PointsMoved, item.Place, item.Id, $"points {Invariant(points.Points)}{when}", $"points {Invariant(number)}{when}", changed.ToValueList());
                    }
                }
            }
        }

        // A total that a condition asks for by its number is a rule of its own, and would move with the band.
        var asked = Asked(score);
        for (var place = 1; place < score.Bands.Count; place++)
        {
            var (before, band) = (score.Bands[place - 1], score.Bands[place]);
            foreach (var from in new[] { band.From - 1, band.From + 1 }.Where(from => !asked.Contains(band.From) && from > before.From && from <= (band.To ?? score.Maximum)))
            {
                if (totals.Decisions.TryGetValue(band.From, out var decision))
                {
                    yield return new Mutation(
                        MutationKind.BandMoved, band.Place, score.Id, $"band {band.Id} from {Invariant(band.From)}", $"band {band.Id} from {Invariant(from)}",
                        ValueList.Of(_model.Decisions[decision] with { Condition = totals.AtLeast(from) }));
                }
            }
        }
    }

    private void BesideTotals(Score score, ScoreTotals totals)
    {
        var asked = Asked(score);
        var edges = score.Bands.Select(band => band.From).Where(totals.Decisions.ContainsKey).ToList();
        foreach (var total in totals.Decisions)
        {
            if (edges.IndexOf(total.Key) is var edge && edge >= 0 && !asked.Contains(total.Key))
            {
                foreach (var other in new[] { edge - 1, edge + 1 }.Where(other => other >= 0 && other < edges.Count))
                {
                    Add(total.Value, MutationKind.NeighbourChosen, new Condition.Refers(totals.Decisions[edges[other]]));
                }
            }
            else
            {
                foreach (var number in new[] { total.Key - 1, total.Key + 1 }.Where(number => number >= 1 && number <= score.Maximum))
                {
                    Add(total.Value, MutationKind.EndMoved, totals.AtLeast(number));
                }
            }
        }
    }

    // The totals from which on conditions of the file ask, by their numbers.
    private HashSet<int> Asked(Score score)
    {
        var asked = new HashSet<int>();
        foreach (var total in _file.Nodes.OfType<TotalConditionSyntax>().Where(total => total.Name.Text == score.Id))
        {
            if (int.TryParse(total.Number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                asked.UnionWith(total.Sign.Kind switch
                {
                    TokenKind.GreaterOrEqual or TokenKind.Less => [number],
                    TokenKind.Greater or TokenKind.LessOrEqual => [number + 1],
                    _ => [number, number + 1],
                });
            }
        }

        return asked;
    }

    private void Beside(int? decision, int? other)
    {
        if (decision is { } known && other is { } instead && known != instead)
        {
            Add(known, MutationKind.NeighbourChosen, new Condition.Refers(instead));
        }
    }

    private void Add(int decision, MutationKind kind, Condition instead)
    {
        if (!_beside.TryGetValue(decision, out var beside))
        {
            _beside.Add(decision, beside = []);
        }

        beside.Add((kind, instead));
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
