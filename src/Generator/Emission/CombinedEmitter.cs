using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Model;
using Thresholds.Generator.Emission.Words;

namespace Thresholds.Generator.Emission;

/// <summary>Writes the decisions of several parts, by masks over the words of their parts.</summary>
internal sealed class CombinedEmitter
{
    // A list that repeats so many parts of another begins with its answer.
    private const int WorthSharing = 4;

    private readonly CodeWriter _code;
    private readonly WordLayout _layout;
    private readonly DecisionLines _lines;
    private readonly List<(PlannedDecision Decision, HashSet<Answer> Answers)> _lists = [];

    public CombinedEmitter(CodeWriter code, AuthorityModel model, WordLayout layout)
    {
        _code = code;
        _layout = layout;
        _lines = new DecisionLines(model);
    }

    public void Write()
    {
        foreach (var decision in _layout.Combined)
        {
            _lines.Begin(_code, decision.Decision);
            var (yes, no) = Expressions(decision, [.. decision.Parts.Select(_layout.Of)]);
            var index = Literals.Number(decision.Decision);
            _code.Line($"ulong a{index} = {yes};").Line($"ulong b{index} = {no};");
        }

        _lines.End(_code);
    }

    private (string Yes, string No) Expressions(PlannedDecision decision, List<Answer> answers)
    {
        if (decision.IsTwoSided)
        {
            return (AnswerExpressions.One(answers[1], false), AnswerExpressions.One(answers[0], false));
        }

        if (decision.Least == 1)
        {
            var list = Shortened(decision, answers);
            return (AnswerExpressions.Any(list, true), AnswerExpressions.All(list, false));
        }

        if (decision.Least == answers.Count)
        {
            var list = Shortened(decision, answers);
            return (AnswerExpressions.All(list, true), AnswerExpressions.Any(list, false));
        }

        // Settled as yes when enough parts are, and as no when more are than may be missing.
        return ($"{AnswerExpressions.Count(answers, true)} >= {Literals.Number(decision.Least)} ? 1ul : 0", $"{AnswerExpressions.Count(answers, false)} > {Literals.Number(answers.Count - decision.Least)} ? 1ul : 0");
    }

    // An "or" over some parts of another "or" stands for them there; and an "and" likewise.
    private HashSet<Answer> Shortened(PlannedDecision decision, List<Answer> answers)
    {
        var list = new HashSet<Answer>(answers);
        foreach (var (shorter, others) in Enumerable.Reverse(_lists).Where(other => (other.Decision.Least == 1) == (decision.Least == 1) && other.Answers.Count <= list.Count))
        {
            if (others.IsSubsetOf(list))
            {
                list.ExceptWith(others);
                list.Add(new Answer(AnswerKind.Decision, shorter.Decision, false));
            }
        }

        if (answers.Count >= WorthSharing)
        {
            _lists.Add((decision, [.. answers]));
        }

        return list;
    }
}
