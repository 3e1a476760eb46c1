using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Thresholds;

/// <summary>Shows what to ask next.</summary>
internal static class QuestionSection
{
    /// <summary>What stands over the questions.</summary>
    public const string Heading = "Ask next";

    private const int MostShown = 10;

    public static void Write(ReportPage page, IAssessment assessment)
    {
        var questions = Questions.For(assessment);
        if (questions.Count == 0)
        {
            return;
        }

        page.Heading(Heading);
        for (var i = 0; i < Math.Min(MostShown, questions.Count); i++)
        {
            var question = questions[i];
            page.Ask((i + 1).ToString(CultureInfo.InvariantCulture).PadLeft(2) + ".", Asked(assessment, question), question.Fact.Id);
            page.Line("could bring " + question.HighestLevel + Bearing(question), 6);
            page.Row("source", SourceLine.Of(Shown(question).Citation, Shown(question).Place), 6);
        }

        if (questions.Count > MostShown)
        {
            page.Line("and " + (questions.Count - MostShown).ToString(CultureInfo.InvariantCulture) + " more", 6);
        }
    }

    private static string Asked(IAssessment assessment, Question question) => question.Fact.Text
        + (question.Fact.Over is { } over ? ", over " + over : "")
        + " (" + Answers(question.Fact) + ")"
        + (question.IsPartlyKnown ? "; so far: " + assessment.ValueOf(question.Fact.Id) : "");

    private static string Answers(Fact fact) => fact.Kind switch
    {
        FactKind.YesNo => "yes or no",
        FactKind.Percent => "per cent",
        FactKind.Age => "years and months",
        FactKind.Choice => string.Join(", ", fact.Choices.Select(choice => choice.Label)),
        FactKind.Date => "a date",
        FactKind.Events => "on which days",
        _ => fact.UnitLabel ?? fact.Unit ?? "a number",
    };

    private static string Bearing(Question question)
    {
        // A judgement asks for its own bullet; saying the bullet twice helps nobody.
        var others = Others(question);
        var bearing = others.Count == 0 ? "" : ": \"" + others[0].Text + "\"";
        bearing += others.Count > 1 ? " and " + (others.Count - 1).ToString(CultureInfo.InvariantCulture) + " more" : "";
        return bearing + (question.ContinuesLadder ? "; a lower rung of the same concern is met" : "");
    }

    private static List<Indicator> Others(Question question) => question.Indicators.Where(indicator => indicator.Id != question.Fact.Id).ToList();

    // The indicator that the page names: another than the judgement that is asked for itself, where there is one.
    private static Indicator Shown(Question question) => Others(question) is { Count: > 0 } others ? others[0] : question.Indicators[0];
}
