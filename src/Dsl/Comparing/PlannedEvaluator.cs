using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Comparing;

/// <summary>A document that answers by its plan, for those who ask several at once. Choices are told it by their names, wherever they stand in its own list.</summary>
internal sealed class PlannedEvaluator(AuthorityModel model) : IEvaluator
{
    private readonly DecisionPlan _plan = DecisionPlan.Of(model);

    public Authority Authority => model.Authority;

    public BatchProgram BatchProgram => BatchCompiler.Of(model, _plan).Program();

    public IAssessment Assess(IReadOnlyDictionary<string, FactValue> facts, DateTime asOf) =>
        _plan.Assess(facts.ToDictionary(pair => pair.Key, pair => pair.Value.Kind == FactKind.Choice ? Own(pair.Key, pair.Value) : pair.Value, StringComparer.Ordinal), asOf);

    private FactValue Own(string fact, FactValue value) =>
        FactValue.Choice(Authority.Facts.First(known => known.Id == fact).Choices.ToList().FindIndex(choice => choice.Id == value.ToString()), value.ToString());
}
