using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Deciding;

/// <summary>Plans when a condition is possible, from small diagrams, where one diagram of the whole would be large.</summary>
/// <remarks>An "or" is possible when one of its operands is. An "and" is possible when every part of it is whose conditions hang together by facts on whose
/// cells they disagree; and where one of them is an "or", when that is so with one of its operands in its place. Whether the contrary is possible is a
/// question of its own. Of the parts that it gives only "yes" means anything.</remarks>
internal sealed class PossibilityPlan(DecisionPlan plan)
{
    private const int FewChoices = 24;
    private const int ManyChoices = 128;
    private const int Block = 8;
    private const int LargeBlock = Block * Block;

    private readonly Dictionary<ValueList<Condition>, PlannedPart> _known = [];
    private readonly Dictionary<ValueList<Condition>, PlannedPart> _any = [];
    private readonly Dictionary<int, Condition> _contraries = [];
    private int _steps;

    /// <summary>Begins a question with all steps allowed.</summary>
    public void Allow() => _steps = 0;

    /// <summary>Forgets steps that have been taken out of the plan.</summary>
    public void Forget()
    {
        _known.Clear();
        _any.Clear();
    }

    /// <summary>The part of which yes is possible when the condition can hold.</summary>
    /// <exception cref="DiagramTooLargeException">Too many steps are needed, or a diagram is too large.</exception>
    public PlannedPart Of(Condition condition)
    {
        switch (condition)
        {
            case Condition.Refers reference:
                return new PlannedPart(reference.Decision, true, false);
            case Condition.Not { Operand: Condition.Refers reference }:
                return new PlannedPart(reference.Decision, true, true);
            case var small when !plan.IsLarge(small) || small is Condition.Not { Operand: not Condition.AtLeast and not Condition.Not }:
                return plan.Whole(small);
            case Condition.Not not:
                return Of(Contrary(not.Operand));
            case Condition.AtLeast { Least: 1 } any:
                return Any(any.Operands.Select(Of));
            case Condition.AtLeast several when several.Least == several.Operands.Count:
                return All(several.Operands);
            case Condition.AtLeast several when several.Least > 1 && several.Least < several.Operands.Count:
                return Counted(several);
            default:
                return plan.Whole(condition);
        }
    }

    /// <summary>The contrary of a condition, with "not" as far inside as it goes without following what is referred to.</summary>
    public static Condition Contrary(Condition condition) => condition switch
    {
        Condition.Always always => new Condition.Always(!always.Value),
        Condition.Not not => not.Operand,
        Condition.AtLeast several => new Condition.AtLeast(several.Operands.Count - several.Least + 1, several.Operands.Select(Contrary).ToValueList()),
        _ => new Condition.Not(condition),
    };

    private PlannedPart Any(IEnumerable<PlannedPart> parts) => Step(1, parts.Distinct().ToValueList());

    private PlannedPart All(IEnumerable<Condition> conditions)
    {
        var flat = conditions.SelectMany(Flat).ToValueList();
        if (!_known.TryGetValue(flat, out var known))
        {
            var parts = plan.Orders.Parts(flat).Select(part => Together([.. part.Select(index => flat[index])])).Distinct().ToValueList();
            _known[flat] = known = Step(parts.Count, parts);
        }

        return known;
    }

    // Conditions that hang together by facts on which they disagree.
    private PlannedPart Together(List<Condition> conditions)
    {
        if (conditions.Count == 1)
        {
            return Of(conditions[0]);
        }

        var whole = new Condition.AtLeast(conditions.Count, conditions.ToValueList());
        if (!plan.IsLarge(whole))
        {
            return plan.Whole(whole);
        }

        if (plan.Small(whole) is { } small)
        {
            return small;
        }

        var opened = new List<Condition>();
        var origins = new List<int>();
        for (var i = 0; i < conditions.Count; i++)
        {
            opened.AddRange(Flat(Opened(conditions[i])));
            origins.AddRange(Enumerable.Repeat(i, opened.Count - origins.Count));
        }

        if (opened.Count > conditions.Count)
        {
            // Where one condition is possible, so is each part of it that no other disagrees with.
            var shared = plan.Orders.Parts(opened).Where(part => part.Select(index => origins[index]).Distinct().Count() > 1);
            var parts = shared.Select(part => Together([.. part.Select(index => opened[index])])).Concat(conditions.Select(Of)).Distinct().ToValueList();
            return Step(parts.Count, parts);
        }

        var turn = opened.FindIndex(condition => condition is Condition.AtLeast { Least: 1, Operands.Count: > 1 } && plan.IsLarge(condition));
        if (turn < 0)
        {
            return plan.Orders.MostDisputed(opened) is { } variable ? Split(opened, variable) : plan.Whole(whole);
        }

        return Distributed(plan.Ways(opened[turn]), [.. opened.Where((_, index) => index != turn)]);
    }

    // In each cell of a fact on which they disagree, by itself.
    private PlannedPart Split(List<Condition> conditions, int variable)
    {
        var cells = new List<PlannedPart>();
        for (var cell = 0; cell < plan.Cells.Count(variable); cell++)
        {
            var left = conditions.Select(condition => plan.Restricted(condition, variable, cell)).Where(condition => condition is not Condition.Always { Value: true }).ToList();
            if (!left.Contains(new Condition.Always(false)))
            {
                var here = plan.IsIn(variable, cell);
                cells.Add(left.Count == 0 ? here : Step(2, ValueList.Of(here, All(left))));
            }
        }

        return cells.Count == 0 ? new PlannedPart(DiagramBuilder.No, false, false) : Any(cells);
    }

    // One of many, and others: only those of the many that disagree with the others must be looked at together with them, each by itself.
    private PlannedPart Distributed(List<Condition> ways, List<Condition> others)
    {
        var bound = new HashSet<int>(plan.Orders.Parts([.. ways, .. others]).Where(part => part[part.Length - 1] >= ways.Count).SelectMany(part => part));
        var alternatives = new List<PlannedPart>();
        for (var i = 0; i < ways.Count; i++)
        {
            if (Run(ways, i, bound) is var run and > 0)
            {
                alternatives.Add(Any(ways, i, run));
                i += run - 1;
                continue;
            }

            List<Condition> all = [ways[i], .. others];
            var own = plan.Orders.Parts(all)[0];
            alternatives.Add(Together([.. own.Select(index => all[index])]));
        }

        return Step(2, ValueList.Of(Any(alternatives), All(others)));
    }

    // How many from here on are not bound, as far as they make a block that others may ask for as well.
    private static int Run(List<Condition> ways, int from, HashSet<int> bound)
    {
        for (var length = LargeBlock; length > 0; length /= Block)
        {
            if (from % length == 0 && from + length <= ways.Count && !Enumerable.Range(from, length).Any(bound.Contains))
            {
                return length;
            }
        }

        return 0;
    }

    // One of a block: made once, by smaller blocks.
    private PlannedPart Any(List<Condition> ways, int from, int length)
    {
        if (length == 1)
        {
            return Of(ways[from]);
        }

        var block = ways.Skip(from).Take(length).ToValueList();
        if (!_any.TryGetValue(block, out var known))
        {
            _any[block] = known = Any(Enumerable.Range(0, Block).Select(part => Any(ways, from + (part * length / Block), length / Block)));
        }

        return known;
    }

    // How many can hold at once is, over groups that do not disagree, the sum of how many can in each; and a group can give n where n of it are possible together.
    private PlannedPart Counted(Condition.AtLeast several)
    {
        var parts = new List<PlannedPart>();
        foreach (var group in plan.Orders.Parts(several.Operands).Select(part => part.Select(index => several.Operands[index]).ToValueList()))
        {
            // Where the most that is asked of a group is too much, what is less need not be tried.
            var most = Math.Min(group.Count, several.Least);
            if (most > 3 && most < group.Count && plan.Small(new Condition.AtLeast(most, group)) is null)
            {
                return plan.Whole(several);
            }

            for (var least = 1; least <= most; least++)
            {
                parts.Add(group.Count == 1 ? Of(group[0]) : OfGroup(new Condition.AtLeast(least, group)));
            }
        }

        return Step(several.Least, parts.ToValueList());
    }

    // Of a group that hangs together some few can be chosen; for more there are too many choices.
    private PlannedPart OfGroup(Condition.AtLeast several)
    {
        if (plan.Small(several) is { } small)
        {
            return small;
        }

        return (several.Least == 2 && several.Operands.Count <= ManyChoices) || (several.Least == 3 && several.Operands.Count <= FewChoices) || several.Least == 1 || several.Least == several.Operands.Count ? Of(Chosen(several.Least, several.Operands)) : plan.Whole(several);
    }

    // At least so many of a group; where that is large, the first of them and as many as are still needed of those after it.
    private Condition Chosen(int least, ValueList<Condition> group)
    {
        var several = new Condition.AtLeast(least, group);
        return least == 1 || least == group.Count || !plan.IsLarge(several)
            ? several
            : new Condition.AtLeast(1, Enumerable.Range(0, group.Count - least + 1)
                .Select(first => (Condition)new Condition.AtLeast(2, ValueList.Of(group[first], Chosen(least - 1, group.Skip(first + 1).ToValueList())))).ToValueList());
    }

    private PlannedPart Step(int least, ValueList<PlannedPart> parts)
    {
        if (++_steps > plan.Size.Steps)
        {
            throw new DiagramTooLargeException();
        }

        return parts.Count == 1 ? parts[0] : plan.AddStep(least, parts, false);
    }

    // Through what is referred to, where that is large.
    private Condition Opened(Condition condition)
    {
        while (plan.IsLarge(condition))
        {
            switch (condition)
            {
                case Condition.Refers reference:
                    condition = plan.ConditionOf(reference.Decision);
                    continue;
                case Condition.Not { Operand: Condition.Refers reference }:
                    if (!_contraries.TryGetValue(reference.Decision, out var contrary))
                    {
                        _contraries[reference.Decision] = contrary = Contrary(plan.ConditionOf(reference.Decision));
                    }

                    condition = contrary;
                    continue;
                case Condition.Not { Operand: Condition.AtLeast or Condition.Not } not:
                    condition = Contrary(not.Operand);
                    continue;
                default:
                    return condition;
            }
        }

        return condition;
    }

    private static IEnumerable<Condition> Flat(Condition condition) =>
        condition is Condition.AtLeast all && all.Least == all.Operands.Count ? all.Operands.SelectMany(Flat) : [condition];
}
