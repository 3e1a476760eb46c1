using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Analysis;
using Thresholds.Dsl.Model;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Comparing;

/// <summary>Finds what each of several authorities says of a concern, value by value of the facts that measure it.</summary>
internal sealed class ConcernComparer
{
    // Any day does: the values tell no day.
    private static readonly DateTime SomeDay = new(2024, 1, 1);

    private readonly IReadOnlyList<AuthorityModel> _models;
    private readonly IReadOnlyList<IEvaluator> _evaluators;
    private readonly JointModel _joint;

    public ConcernComparer(IReadOnlyList<AuthorityModel> models)
    {
        _models = models;
        _evaluators = [.. models.Select(model => new PlannedEvaluator(model))];
        var names = models.Select((model, side) => model.Authority.Id + (models.Take(side).Any(other => other.Authority.Id == model.Authority.Id) ? " " + (side + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) : "")).ToList();

        // A judgement is the practitioner's word on one authority's bullet, and on no other's of that name.
        _joint = new JointModel(models, names, [.. models.Select((model, side) => model.Authority.Facts.Where(fact => fact.IsJudgement).ToDictionary(fact => fact.Id, fact => fact.Id + " (" + names[side] + ")", StringComparer.Ordinal))]);
    }

    public IEnumerable<Concern> All()
    {
        var ladders = _models.SelectMany(model => model.Authority.Ladders).GroupBy(ladder => ladder.Id, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal);
        return ladders.Select(group => new Concern(
            group.Key,
            group.First().Text,
            _models.Select(model => new ConcernSide(model.Authority, Rungs(model.Authority, group.Key).OrderBy(rung => rung.Level.Order).Select(MatrixLine.Of).ToValueList())).ToValueList(),
            group.SelectMany(ladder => ladder.Facts).Distinct(StringComparer.Ordinal).SelectMany(fact => Rows(group.Key, fact)).ToValueList()));
    }

    private static IEnumerable<Indicator> Rungs(Authority authority, string ladder) => authority.Indicators.Where(indicator => indicator.Ladders.Any(own => own.Id == ladder));

    // Neighbouring parts of which all say the same become one row. A fact that one authority alone asks for has nothing beside it.
    private IEnumerable<ConcernRow> Rows(string ladder, string fact)
    {
        var joint = _joint.Facts.All.FirstOrDefault(known => known.Id == fact);
        var asking = Enumerable.Range(0, _models.Count).Count(side => _joint.Facts.Asks(side, fact) && _joint.Facts.Of(side, fact).Id == fact);
        var variable = _joint.Model.Variables.FirstOrDefault(known => known.Fact == fact && known.Window is null);
        if (joint is null || variable is null || asking < 2)
        {
            return [];
        }

        var cells = _joint.Space.Diagrams.Cells;
        var rows = new List<ConcernRow>();
        var first = 0;
        for (var cell = 0; cell < Math.Min(cells.Count(variable.Index), Limits.Cells); cell++)
        {
            var value = _joint.Witnesses.ValueIn(joint, variable, cell);
            var levels = Levels(ladder, fact, value);
            var joins = rows.Count > 0 && rows[rows.Count - 1].Levels == levels && (joint.Kind is not (FactKind.YesNo or FactKind.Choice) || joint.IsOrdered);
            first = joins ? first : cell;
            var row = new ConcernRow(fact, RegionWording.Of(joint, variable, cells, first, cell), joins ? rows[rows.Count - 1].Child : value, levels);
            if (joins)
            {
                rows[rows.Count - 1] = row;
            }
            else
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    private ValueList<ConcernLevel> Levels(string ladder, string fact, FactValue value) => SideBySide
        .Of(_evaluators, new Dictionary<string, FactValue>(StringComparer.Ordinal) { [fact] = value }, SomeDay).Sides
        .Select(side =>
        {
            var met = Rungs(side.Authority, ladder).Select(rung => (rung, Level: LevelOf(rung, side.Assessment))).Where(pair => pair.Level is not null).ToList();
            var highest = met.Select(pair => pair.Level).DefaultIfEmpty(null).Max();
            return new ConcernLevel(highest, met.Where(pair => pair.Level == highest).Select(pair => MatrixLine.Of(pair.rung)).ToValueList(), Open(side, ladder, fact), side.NotAsked.Count == 0);
        }).ToValueList();

    private static ValueList<MatrixLine> Open(Side side, string ladder, string fact) => Rungs(side.Authority, ladder)
        .Where(rung => rung.Facts.Contains(fact) && side.Assessment.Decide(rung.Decision) == Truth.Unknown).Select(MatrixLine.Of).ToValueList();

    private static LevelOfNeed? LevelOf(Indicator rung, IAssessment assessment) => ThresholdAnalysis.Branches(rung)
        .Where(branch => assessment.Decide(branch.Decision) == Truth.Yes).Select(branch => (LevelOfNeed?)branch.Level).DefaultIfEmpty(null).Max();
}
