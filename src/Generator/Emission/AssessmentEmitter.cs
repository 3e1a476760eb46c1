using System;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Model;
using Thresholds.Generator.Emission.Words;

namespace Thresholds.Generator.Emission;

/// <summary>Writes the answers to a case: the words that hold them, and what is asked of them.</summary>
internal sealed class AssessmentEmitter
{
    private readonly CodeWriter _code;
    private readonly AuthorityModel _model;
    private readonly DecisionPlan _plan;
    private readonly WordLayout _layout;

    public AssessmentEmitter(CodeWriter code, AuthorityModel model, DecisionPlan plan, WordLayout layout)
    {
        _code = code;
        _model = model;
        _plan = plan;
        _layout = layout;
    }

    public void WriteAssess()
    {
        _code.Summary("Assesses a case. Takes no memory but that of the answer, and the same time whatever is known.");
        _code.Line("/// <param name=\"facts\">What is known. What is set afterwards changes nothing that was answered.</param>");
        if (_model.UsesWindows)
        {
            _code.Line("/// <param name=\"asOf\">The day of the assessment, from which windows count back.</param>");
        }

        _code.Line("/// <exception cref=\"global::System.ArgumentNullException\">There are no facts.</exception>");
        _code.Open($"public static Assessment Assess(Facts facts{(_model.UsesWindows ? ", global::System.DateTime asOf" : "")})");
        _code.Open("if (facts is null)").Line("throw new global::System.ArgumentNullException(nameof(facts));").Close().Line();
        _code.Line($"return new Assessment(facts{(_model.UsesWindows ? ", asOf" : "")});").Close().Line();
        var tests = _layout.Literals.Select(literal => literal.Test).Distinct().Where(test => test < _model.Variables.Count);
        CellsEmitter.Write(_code, _model, _plan, tests.Select(test => _model.Variables[test]));
    }

    public void WriteAssessment()
    {
        _code.Summary("The answers to a case: an indication for a professional to weigh, never a decision. The default value is that of a case that nobody assessed: everything is open, and no fact is known.");
        _code.Open("public readonly struct Assessment : global::Thresholds.IAssessment");
        _code.Line("private readonly Facts _facts;");
        if (_model.UsesWindows)
        {
            _code.Line("private readonly global::System.DateTime _asOf;");
        }

        // What is settled as yes and as no, a bit for each answer.
        for (var word = 0; word < _layout.AnswerWords; word++)
        {
            _code.Line($"private readonly ulong _y{Literals.Number(word)}, _n{Literals.Number(word)};");
        }

        _code.Line("private readonly int _indicated, _excluded;");
        _code.Line().Open($"internal Assessment(Facts facts{(_model.UsesWindows ? ", global::System.DateTime asOf" : "")})").Line("_facts = facts;");
        if (_model.UsesWindows)
        {
            _code.Line("_asOf = asOf;");
        }

        new AnswersEmitter(_code, _model, _plan, _layout).Write();
        _code.Close().Line();
        _code.Line("/// <inheritdoc/>").Line($"public global::Thresholds.Authority Authority => {Names.Class(_model.Authority.Id)}.Authority;").Line();
        _code.Line("/// <inheritdoc/>").Line("public global::Thresholds.LevelOfNeed? IndicatedLevel => LevelTable.Reached[_indicated];").Line();
        _code.Line("/// <inheritdoc/>").Line($"public global::Thresholds.LevelOfNeed? PossibleLevel => LevelTable.Reached[{Literals.Number(_model.Authority.Levels.Count)} - _excluded];").Line();
        _code.Line("/// <inheritdoc/>").Line($"public global::System.DateTime? AsOf => {(_model.UsesWindows ? "_asOf" : "null")};").Line();
        WriteDecide();
        _code.Line("/// <inheritdoc/>").Line("public global::Thresholds.FactValue? ValueOf(string fact) => _facts?.ValueOf(fact);").Line();
        _code.Line("/// <inheritdoc/>").Line($"public global::Thresholds.IAssessment Reassess(global::System.Collections.Generic.IReadOnlyDictionary<string, global::Thresholds.FactValue> facts) => Evaluator.Assess(facts, {(_model.UsesWindows ? "_asOf" : "default")});").Line();
        Member("Whether an indicator is met.", "global::Thresholds.Truth IsMet(global::Thresholds.Indicator indicator) => Decide(global::Thresholds.AssessmentResults.OwnIndicator(Authority, indicator).Decision)", ("indicator", "An indicator of this authority."));
        WriteList("Met", "The indicators that are met, in the order of the file.", word => $"_y{word}");
        WriteList("Open", "The indicators that may be met, depending on facts that are not known, in the order of the file.", word => $"~(_y{word} | _n{word})");
        Member("The strengths that are present. They never change a level.", "global::Thresholds.ValueList<global::Thresholds.PresentStrength> Strengths => global::Thresholds.AssessmentResults.Strengths(this)");
        Member("What to consider. It never changes a level.", "global::Thresholds.ValueList<global::Thresholds.Advice> Advice => global::Thresholds.AssessmentResults.AdviceToConsider(this)");
        if (_model.Authority.Scores.Count > 0)
        {
            Member("The bands that a score certainly and possibly comes to, and what its items give.", "global::Thresholds.ScoreStanding Standing(global::Thresholds.Score score) => global::Thresholds.ScoreStanding.Of(this, score)", ("score", "A score of this authority."));
        }

        if (_model.Authority.Grids.Count > 0)
        {
            Member("The outcomes that a grid certainly and possibly comes to.", "global::Thresholds.GridStanding Standing(global::Thresholds.Grid grid) => global::Thresholds.GridStanding.Of(this, grid)", ("grid", "A grid of this authority."));
        }

        Member("The lists of signs to be alert to of which some are met. They never change a level.", "global::Thresholds.ValueList<global::Thresholds.RaisedAlert> Alerts => global::Thresholds.AssessmentResults.AlertsRaised(this)");
        Member("What to ask next, nearest first.", "global::Thresholds.ValueList<global::Thresholds.Question> Questions => global::Thresholds.Questions.For(this)");
        Member("The pathways that the case opens, with what they ask for at a moment.", "global::Thresholds.PathwayPlan Pathways(global::System.DateTime now, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.DateTime> events) => global::Thresholds.PathwayPlan.For(this, now, events)", ("now", "The moment on the authority's wall clock."), ("events", "The events whose moments are known, by name."));
        Member("Why an indicator is met, not met or open.", "global::Thresholds.Explanation Explain(global::Thresholds.Indicator indicator) => global::Thresholds.Explanation.Of(this, indicator)", ("indicator", "An indicator of this authority."));
        Member("Why a level, or a higher one, is certain, excluded or open: the facts it rests on, and the indicators that speak for and against it.", "global::Thresholds.LevelExplanation Explain(global::Thresholds.LevelOfNeed level) => global::Thresholds.LevelExplanation.Of(this, level)", ("level", "A level of this authority."));
        Member("What would come of every value of a fact that matters, all else as it is.", "global::Thresholds.ValueList<global::Thresholds.Supposition> WhatIf(string fact) => global::Thresholds.WhatIf.Of(this, fact)", ("fact", "The name of the fact in the file."));
        Member("What would come of it if a fact were otherwise, all else as it is.", "global::Thresholds.Supposition WhatIf(string fact, global::Thresholds.FactValue? value) => global::Thresholds.WhatIf.Of(this, fact, value)", ("fact", "The name of the fact in the file."), ("value", "The value it has instead; null for \"not known\"."));
        Member("What was applied and what came of it, to be kept beside the case. It holds no fact.", "global::Thresholds.Receipt Receipt(global::System.DateTime asOf, byte[] salt) => global::Thresholds.Receipt.Of(this, asOf, salt)", ("asOf", "The day of the assessment."), ("salt", "A secret of 16 bytes or more."));
        _code.Close().Line();
        WriteTables();
    }

    private void WriteDecide()
    {
        _code.Line("/// <inheritdoc/>").Open("public global::Thresholds.Truth Decide(int decision)");
        _code.Open($"if (decision < 0 || decision >= {Literals.Number(_model.Decisions.Count)})").Line("throw new global::System.ArgumentOutOfRangeException(nameof(decision));").Close().Line();
        if (_model.Decisions.Count == 0)
        {
            _code.Line("return default;").Close().Line();
            return;
        }

        _code.Line("var bit = DecisionTable.Bits[decision];");
        _code.Open("switch (bit >> 6)");
        for (var word = 0; word < _layout.AnswerWords; word++)
        {
            _code.Line($"{(word < _layout.AnswerWords - 1 ? $"case {Literals.Number(word)}" : "default")}: return global::Thresholds.SettledBits.Answer(_y{Literals.Number(word)}, _n{Literals.Number(word)}, bit & 63);");
        }

        _code.Close().Close().Line();
    }

    private void WriteList(string name, string summary, Func<string, string> bits)
    {
        _code.Summary(summary);
        _code.Open($"public global::Thresholds.ValueList<global::Thresholds.Indicator> {name}").Open("get").Line("var found = new global::Thresholds.FoundIndicators();");
        foreach (var word in Enumerable.Range(0, _layout.AnswerWords).Select(word => Literals.Number(word)))
        {
            _code.Line($"IndicatorTable.Bits.Add(ref found, {word}, {bits(word)});");
        }

        _code.Line("return IndicatorTable.Bits.List(found);").Close().Close().Line();
    }

    private void WriteTables()
    {
        _code.Open("private static class LevelTable");
        _code.Line($"internal static readonly global::Thresholds.LevelOfNeed?[] Reached = {{ {string.Join(", ", _model.Authority.Levels.Select(level => "Levels." + Names.Pascal(level.Id)).Prepend("null"))} }};").Close().Line();
        _code.Open("private static class IndicatorTable");
        _code.Line($"internal static readonly global::Thresholds.IndicatorBits Bits = new global::Thresholds.IndicatorBits({Names.Class(_model.Authority.Id)}.Authority.Indicators, DecisionTable.Bits);").Close().Line();
        _code.Open("private static class DecisionTable");
        _code.Line($"internal static readonly int[] Bits = {{ {string.Join(", ", _layout.Decisions.Select(bit => Literals.Number(bit)))} }};").Close().Line();
    }

    private void Member(string summary, string member, params (string Name, string Text)[] parameters)
    {
        _code.Summary(summary);
        foreach (var (name, text) in parameters)
        {
            _code.Line($"/// <param name=\"{name}\">{text}</param>");
        }

        // What these members hand on is refused by the library, under the same names.
        if (parameters.Length > 0)
        {
            _code.Line("/// <exception cref=\"global::System.ArgumentException\">Something is null, of another document, or what the document or the calendar cannot have; the message says what.</exception>");
        }

        _code.Line("public " + member + ";").Line();
    }
}
