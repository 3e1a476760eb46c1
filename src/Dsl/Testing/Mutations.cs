using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Model;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Testing;

/// <summary>Finds the changes of single rules that the examples of a file ought to notice.</summary>
/// <remarks>What is changed are the conditions of bullets, strengths, signs, triggers, advice, outcomes of triages, items of scores, definitions and facts of the file, the levels of
/// bullets, points, bands and cells. Deadlines and consent are not: no example speaks of them.</remarks>
internal sealed class Mutations
{
    private readonly AuthorityModel _model;
    private readonly ConditionText _text;
    private readonly ToolMutations _tools;
    private readonly HashSet<int> _bullets;
    private readonly HashSet<ValueList<Decision>> _known = [];
    private readonly List<Mutation> _found = [];

    private Mutations(AuthorityModel model, FileSyntax file)
    {
        _model = model;
        _tools = new ToolMutations(model, file);
        _text = new ConditionText(model);
        _bullets = [.. model.Authority.Indicators.Select(indicator => indicator.Decision)];
    }

    /// <summary>The mutations of a model, in the order of its rules. Takes time linear in the conditions, times how large each is.</summary>
    /// <param name="model">The model, as it was compiled.</param>
    /// <param name="file">The file of the model: definitions of other files are not changed.</param>
    public static IReadOnlyList<Mutation> Of(AuthorityModel model, FileSyntax file)
    {
        var mutations = new Mutations(model, file);
        foreach (var rule in mutations.Rules(file))
        {
            mutations.Change(rule, rule.Root, mayNegate: true);
        }

        foreach (var indicator in model.Authority.Indicators)
        {
            mutations.LeaveOutExceptions(indicator);
            mutations.MoveLevels(indicator);
        }

        mutations.LeaveOutTriggers();
        mutations.LeaveOutApplications(file);
        foreach (var mutation in mutations._tools.All())
        {
            mutations.Add(mutation.Kind, mutation.Place, mutation.Name, mutation.Was, mutation.Becomes, mutation.Changed);
        }

        return [.. mutations._found.OrderBy(mutation => mutation.Place.File == file.Source.Path ? 0 : 1).ThenBy(mutation => mutation.Place.File, StringComparer.Ordinal).ThenBy(mutation => mutation.Place.Line)];
    }

    private IEnumerable<RuleText> Rules(FileSyntax file)
    {
        var authority = _model.Authority;
        foreach (var indicator in authority.Indicators)
        {
            foreach (var root in Roots(indicator))
            {
                yield return new RuleText(indicator.Place, indicator.Id, root, root is Condition.Refers && indicator.Exceptions.Count == 0 ? indicator.Condition : null, Held(indicator));
            }
        }

        var own = authority.Strengths.Where(strength => strength.Condition is not null).Select(strength => Rule(strength.Place, strength.Id, strength.Decision))
            .Concat(authority.Alerts.SelectMany(alert => alert.Signs).Where(sign => sign.Condition is not null).Select(sign => Rule(sign.Place, sign.Id, sign.Decision)))
            .Concat(authority.Pathways.SelectMany(pathway => pathway.Triggers.Where(trigger => trigger.Condition is not null).Select(trigger => Rule(trigger.Place, trigger.Id ?? pathway.Id, trigger.Decision))))
            .Concat(authority.Scores.SelectMany(score => score.Items).SelectMany(item => Alternatives(item).Select(decision => Rule(item.Place, item.Id, decision))))
            .Concat(authority.Advice.Where(advice => advice.When is not null).Select(advice => Rule(advice.Place, advice.Id, advice.When!.Decision))); // those with a condition
        foreach (var rule in own.Where(rule => !_bullets.Contains(rule.Decisions[0])))
        {
            yield return rule;
        }

        // "otherwise" holds the conditions of the other outcomes.
        foreach (var triage in authority.Triages)
        {
            var decisions = triage.Outcomes.Select(outcome => outcome.Decision).ToList();
            foreach (var outcome in triage.Outcomes.Where(outcome => outcome.Rule == OutcomeRule.When))
            {
                yield return new RuleText(outcome.Place, outcome.Id, _model.Decisions[outcome.Decision].Condition, null, decisions);
            }
        }

        var places = new Dictionary<string, SourcePlace>(StringComparer.Ordinal);
        foreach (var declaration in file.Members.OfType<DeclarationSyntax>().Where(declaration => declaration.Keywords[0].Is("define") && declaration.Name is { IsMissing: false }))
        {
            places["definition " + declaration.Name!.Text] = new SourcePlace(file.Source.Path, file.Source.PositionOf(declaration.Keywords[0].Span.Start).Line); // it has one
        }

        foreach (var decision in _model.Decisions.Where(decision => places.ContainsKey(decision.Name)))
        {
            yield return Rule(places[decision.Name], decision.Name.Substring("definition ".Length), decision.Index);
        }

        foreach (var (fact, decision) in Applications(file))
        {
            yield return Rule(fact.Place, fact.Id, decision);
        }
    }

    // Where a single fact says whether another applies, what is known of the one settles the other: such a rule is more than its decision, and is not changed.
    private IEnumerable<(Fact Fact, int Decision)> Applications(FileSyntax file)
    {
        var facts = _model.Authority.Facts.Where(fact => fact.Place.File == file.Source.Path && !_model.Authority.Rules.Implications.Any(implication => implication.Known == fact.Id)).ToDictionary(fact => "applies to " + fact.Id, StringComparer.Ordinal);
        return _model.Decisions.Where(decision => facts.ContainsKey(decision.Name)).Select(decision => (facts[decision.Name], decision.Index));
    }

    // The decisions that hold what is written after each "when"; without one, an item is a judgement.
    private IEnumerable<int> Alternatives(ScoreItem item) => item.Points.Where(points => points.Condition is not null && points.Points > 0)
        .SelectMany(points => Own(points.Decision)).Distinct();

    // As many points or more are given when one of several conditions holds.
    private IEnumerable<int> Own(int decision) =>
        _model.Decisions[decision].Condition is Condition.AtLeast { Least: 1 } any && any.Operands.All(operand => operand is Condition.Refers reference && _model.Decisions[reference.Decision].Name == _model.Decisions[decision].Name)
            ? any.Operands.Cast<Condition.Refers>().Select(reference => reference.Decision)
            : [decision];

    // A trigger that names a level is a bullet as well; its own changes tell of both.
    private void LeaveOutTriggers()
    {
        foreach (var trigger in _model.Authority.Pathways.SelectMany(pathway => pathway.Triggers.Select(trigger => (Pathway: pathway.Id, Trigger: trigger))).Where(trigger => !_bullets.Contains(trigger.Trigger.Decision)))
        {
            var (path, opens) = (trigger.Pathway, trigger.Trigger);
            Add(MutationKind.TriggerLeftOut, opens.Place, opens.Id ?? path, $"trigger {opens.Condition ?? opens.Id} of {path}", "no such trigger", [_model.Decisions[opens.Decision] with { Condition = new Condition.Always(false) }]);
        }
    }

    private void LeaveOutApplications(FileSyntax file)
    {
        foreach (var (fact, decision) in Applications(file))
        {
            var isUnless = file.Members.OfType<DeclarationSyntax>().Where(declaration => declaration.Keywords[0].Is("fact") && declaration.Name?.Text == fact.Id)
                .SelectMany(declaration => declaration.Clauses).OfType<ConditionClauseSyntax>().Any(clause => clause.Keyword.Is("applies") && clause.Second?.Is("unless") == true);
            Add(MutationKind.ExceptionLeftOut, fact.Place, fact.Id, (isUnless ? "applies unless " : "applies when ") + _text.Of(_model.Decisions[decision].Condition), "applies always", [_model.Decisions[decision] with { Condition = new Condition.Always(!isUnless) }]);
        }
    }

    private RuleText Rule(SourcePlace place, string name, int decision) => new(place, name, _model.Decisions[decision].Condition, null, [decision]);

    private static List<int> Held(Indicator indicator) => [.. new[] { indicator.Decision, indicator.BaseDecision }.Concat(indicator.Exceptions.Select(exception => exception.Decision)).Distinct()];

    // What the author wrote. With exceptions, the decision at the own level is "this, and none of these".
    private IEnumerable<Condition> Roots(Indicator indicator)
    {
        var condition = _model.Decisions[indicator.BaseDecision].Condition;
        if (indicator.Exceptions.Count == 0)
        {
            return indicator.IsJudgement ? [] : [condition];
        }

        var parts = ((Condition.AtLeast)condition).Operands;
        var met = indicator.IsJudgement ? (Condition[])[] : [parts[0]];
        return indicator.Domain is null ? met : met.Concat(parts.Skip(1).OfType<Condition.Not>().Select(not => not.Operand));
    }

    private void LeaveOutExceptions(Indicator indicator)
    {
        if (indicator.Exceptions.Count == 0 || indicator.Domain is null)
        {
            return;
        }

        var parts = ((Condition.AtLeast)_model.Decisions[indicator.BaseDecision].Condition).Operands;
        for (var i = 0; i < indicator.Exceptions.Count; i++)
        {
            var exception = indicator.Exceptions[i];
            var left = ((Condition.Not)parts[i + 1]).Operand;
            var changed = Held(indicator).Where(decision => decision != indicator.Decision && decision != exception.Decision)
                .Select(decision => _model.Decisions[decision] with { Condition = Without(_model.Decisions[decision].Condition, left) })
                .Append(_model.Decisions[exception.Decision] with { Condition = new Condition.Always(false) });
            Add(MutationKind.ExceptionLeftOut, indicator.Place, indicator.Id, "except when " + exception.Condition, "no such exception", changed);
        }
    }

    // Counts of a level go on counting a bullet where it stood.
    private void MoveLevels(Indicator indicator)
    {
        Move(indicator, indicator.Level, indicator.BaseDecision, "");
        foreach (var exception in indicator.Exceptions)
        {
            if (exception.Level is { } level)
            {
                Move(indicator, level, exception.Decision, $"except when {exception.Condition} then ");
            }
        }
    }

    private void Move(Indicator indicator, LevelOfNeed level, int decision, string words)
    {
        var levels = _model.Authority.Levels;
        if (level.Order < levels.Count)
        {
            var reached = _model.Decisions[_model.Authority.LevelDecisions[level.Order]];
            Add(MutationKind.LevelMoved, indicator.Place, indicator.Id, words + "at " + level.Id, words + "at " + levels[level.Order].Id, [reached with { Condition = Condition.Or([.. Operands(reached.Condition), new Condition.Refers(decision)]) }]);
        }

        if (level.Order > 1)
        {
            var reached = _model.Decisions[_model.Authority.LevelDecisions[level.Order - 1]];
            var left = Operands(reached.Condition).Where(operand => operand is not Condition.Refers reference || reference.Decision != decision).ToArray();
            Add(MutationKind.LevelMoved, indicator.Place, indicator.Id, words + "at " + level.Id, words + "at " + levels[level.Order - 2].Id, [reached with { Condition = left.Length == 0 ? new Condition.Always(false) : Condition.Or(left) }]);
        }
    }

    private static IEnumerable<Condition> Operands(Condition reached) => reached is Condition.AtLeast several ? several.Operands : [reached];

    private void Change(RuleText rule, Condition at, bool mayNegate)
    {
        if (mayNegate && at is Condition.InSet or Condition.Refers or Condition.Knows || (mayNegate && ConditionText.IsApplying(at)))
        {
            Add(MutationKind.NegationPutIn, rule, at, at is Condition.Knows asked ? asked with { IsKnown = !asked.IsKnown } : new Condition.Not(at));
        }

        switch (at)
        {
            case Condition.InSet test:
                var variable = _model.Variables[test.Variable];
                foreach (var (kind, changed) in ComparisonChanges.Of(test, variable, _text.FactOf(variable)))
                {
                    Add(kind, rule, at, changed);
                }

                break;
            case Condition.Refers reference:
                var order = _model.Authority.LevelDecisions.ToList().IndexOf(reference.Decision);
                foreach (var other in order < 0 ? [] : new[] { order - 1, order + 1 }.Where(other => other >= 0 && other < _model.Authority.LevelDecisions.Count))
                {
                    Add(MutationKind.LevelMoved, rule, at, new Condition.Refers(_model.Authority.LevelDecisions[other]));
                }

                foreach (var (kind, instead) in _tools.BesideOf(reference.Decision))
                {
                    Add(kind, rule, at, instead);
                }

                break;
            case Condition.Not not:
                Add(MutationKind.NegationTakenOut, rule, at, not.Operand);
                Change(rule, not.Operand, mayNegate: false);
                break;
            case Condition.AtLeast several when ConditionText.IsApplying(several):
                Change(rule, several.Operands[1], mayNegate: false);
                break;
            case Condition.AtLeast several when several.Operands.Count > 1:
                ChangeSeveral(rule, several);
                break;
        }
    }

    private void ChangeSeveral(RuleText rule, Condition.AtLeast several)
    {
        var isAll = several.Least == several.Operands.Count;
        if (isAll || several.Least == 1)
        {
            Add(MutationKind.JunctionSwapped, rule, several, several with { Least = isAll ? 1 : several.Operands.Count });
        }

        // Of two "and" becomes "or" that way.
        foreach (var least in new[] { several.Least - 1, several.Least + 1 }.Where(least => several.Operands.Count > 2 && least >= 1 && least <= several.Operands.Count && (!isAll && several.Least > 1 || IsCount(several))))
        {
            Add(MutationKind.CountMoved, rule, several, several with { Least = least });
        }

        if (isAll && several.Operands[several.Operands.Count - 1] is Condition.Not)
        {
            Add(MutationKind.ExceptionLeftOut, rule, several, Without(several, ((Condition.Not)several.Operands[several.Operands.Count - 1]).Operand));
        }

        if (!IsCount(several))
        {
            foreach (var operand in several.Operands)
            {
                Change(rule, operand, mayNegate: true);
            }
        }
    }

    // The bullets that a count counts are not named one by one.
    private bool IsCount(Condition.AtLeast several) => several.Operands.All(operand => operand is Condition.Refers reference && _bullets.Contains(reference.Decision));

    private static Condition Without(Condition condition, Condition left)
    {
        if (condition is not Condition.AtLeast several)
        {
            return condition;
        }

        var kept = several.Operands.Where(operand => !(operand is Condition.Not not && ReferenceEquals(not.Operand, left))).ToArray();
        return kept.Length == several.Operands.Count ? condition : Condition.And(kept);
    }

    private void Add(MutationKind kind, RuleText rule, Condition from, Condition to)
    {
        var changed = rule.Decisions.Select(decision => _model.Decisions[decision]).Select(decision => decision with { Condition = Replaced(decision.Condition, from, to) });
        var written = ReferenceEquals(from, rule.Root) ? rule.Written : null;
        Add(kind, rule.Place, rule.Name, written ?? _text.Of(from), written is not null && kind == MutationKind.NegationPutIn ? $"not ({written})" : _text.Of(to), changed);
    }

    private void Add(MutationKind kind, SourcePlace place, string name, string was, string becomes, IEnumerable<Decision> changed)
    {
        var others = changed.Where(decision => !ReferenceEquals(decision.Condition, _model.Decisions[decision.Index].Condition) && decision.Condition != _model.Decisions[decision.Index].Condition).ToValueList();
        if (others.Count > 0 && _known.Add(others))
        {
            _found.Add(new Mutation(kind, place, name, was, becomes, others));
        }
    }

    private static Condition Replaced(Condition condition, Condition from, Condition to)
    {
        switch (condition)
        {
            case var same when ReferenceEquals(same, from):
                return to;
            case Condition.Not not:
                var operand = Replaced(not.Operand, from, to);
                return ReferenceEquals(operand, not.Operand) ? not : new Condition.Not(operand);
            case Condition.AtLeast several:
                var operands = several.Operands.Select(each => Replaced(each, from, to)).ToList();
                return operands.Zip(several.Operands, ReferenceEquals).All(isSame => isSame) ? several : several with { Operands = operands.ToValueList() };
            default:
                return condition;
        }
    }
}
