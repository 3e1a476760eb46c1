using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Thresholds.Web.Markup;

namespace Thresholds.Web.Forms;

/// <summary>The field by which a fact is told: yes, no or not known; or a value in its unit.</summary>
/// <param name="authority">The document, with its texts marked by their language.</param>
/// <param name="form">What is told so far.</param>
internal sealed class FactField(Authority authority, CaseForm form)
{
    private const int MostBearings = 2;

    /// <summary>The field of a fact. Its element bears the anchor of the fact.</summary>
    public Html Of(Fact fact)
    {
        var problem = form.Problems.GetValueOrDefault(fact.Id);
        var field = fact.Kind switch
        {
            FactKind.YesNo => YesNo(fact, problem),
            FactKind.Choice => Choices(fact, problem),
            FactKind.Events => Events(fact, problem),
            _ => Single(fact, problem),
        };
        return Html.Of($"<div class=\"govuk-form-group fact{(problem is null ? "" : " govuk-form-group--error")}\" id=\"{Anchor(fact.Id)}\">\n{field}</div>\n");
    }

    /// <summary>Where a fact is asked for.</summary>
    public static string Anchor(string fact) => "ask-" + fact;

    private Html YesNo(Fact fact, string? problem)
    {
        var told = form.Field(FieldNames.Fact + fact.Id);
        return Html.Of($"""
            <fieldset class="govuk-fieldset"{Described(fact, problem)}>
            <legend class="govuk-fieldset__legend">{Label(fact)}</legend>
            {Hint(fact)}{Problem(fact, problem)}<div class="govuk-radios govuk-radios--small govuk-radios--inline">
            {Radio("yes", "Yes")}{Radio("no", "No")}{Radio("", "Not known")}</div>
            </fieldset>

            """);

        Html Radio(string value, string label) => Html.Of($"""
            <div class="govuk-radios__item"><input class="govuk-radios__input" id="{Input(fact)}-{(value.Length > 0 ? value : "unknown")}" name="{FieldNames.Fact}{fact.Id}" type="radio" value="{value}"{Checked(told == value || (value.Length == 0 && told is not ("yes" or "no")))}><label class="govuk-label govuk-radios__label" for="{Input(fact)}-{(value.Length > 0 ? value : "unknown")}">{label}</label></div>

            """);
    }

    private Html Choices(Fact fact, string? problem)
    {
        var told = form.Field(FieldNames.Fact + fact.Id);
        var options = Html.All(fact.Choices.Select(choice => Html.Of($"<option value=\"{choice.Id}\"{(told == choice.Id ? new Html(" selected") : Html.None)}>{choice.Label}</option>\n")));
        return Html.Of($"""
            <label class="govuk-label" for="{Input(fact)}">{Label(fact)}</label>
            {Hint(fact)}{Problem(fact, problem)}<select class="govuk-select" id="{Input(fact)}" name="{FieldNames.Fact}{fact.Id}"{Described(fact, problem)}>
            <option value="">Not known</option>
            {options}</select>

            """);
    }

    private Html Single(Fact fact, string? problem)
    {
        var (width, unit, type, mode) = fact.Kind switch
        {
            FactKind.Percent => ("5", "%", "text", "decimal"),
            FactKind.Age => ("10", "", "text", "text"),
            FactKind.Date => ("10", "", "date", "none"),
            _ => ("5", fact.UnitLabel ?? fact.Unit ?? "", "text", fact.IsWhole ? "numeric" : "decimal"),
        };
        var inputMode = type == "date" ? Html.None : Html.Of($" inputmode=\"{mode}\"");
        var input = Html.Of($"<input class=\"govuk-input govuk-input--width-{width}{(problem is null ? "" : " govuk-input--error")}\" id=\"{Input(fact)}\" name=\"{FieldNames.Fact}{fact.Id}\" type=\"{type}\"{inputMode} value=\"{form.Field(FieldNames.Fact + fact.Id)}\"{Described(fact, problem)}>");
        var group = unit.Length == 0 ? input : Html.Of($"<div class=\"govuk-input__wrapper\">{input}<div class=\"govuk-input__suffix\" aria-hidden=\"true\">{unit}</div></div>");
        return Html.Of($"""
            <label class="govuk-label" for="{Input(fact)}">{Label(fact)}{(unit.Length == 0 ? Html.None : Html.Of($"<span class=\"govuk-visually-hidden\">, in {(unit == "%" ? "per cent" : unit)}</span>"))}</label>
            {Hint(fact)}{Problem(fact, problem)}{group}

            """);
    }

    private Html Events(Fact fact, string? problem)
    {
        var windows = authority.Rules.Variables.Where(variable => variable.Fact == fact.Id).Select(variable => variable.Window).OfType<Window>().Distinct().ToList();
        var counts = Html.All(windows.Select((window, place) => Html.Of($"""
            <div class="count"><label class="govuk-label" for="{Input(fact)}-{place}">How many {window.ToString()}</label>
            <input class="govuk-input govuk-input--width-3" id="{Input(fact)}-{place}" name="{FieldNames.Count}{fact.Id}/{window.ToString()}" type="text" inputmode="numeric" value="{form.Field(FieldNames.Count + fact.Id + "/" + window)}"></div>

            """)));
        return Html.Of($"""
            <fieldset class="govuk-fieldset"{Described(fact, problem)}>
            <legend class="govuk-fieldset__legend">{Label(fact)}</legend>
            {Hint(fact)}{Problem(fact, problem)}<div class="counts">
            {counts}</div>
            <label class="govuk-label" for="{Input(fact)}">{(windows.Count > 0 ? "Or every day on which it happened" : "Every day on which it happened")}, such as 2026-03-06, 2026-05-11; or none</label>
            <input class="govuk-input" id="{Input(fact)}" name="{FieldNames.Fact}{fact.Id}" type="text" value="{form.Field(FieldNames.Fact + fact.Id)}">
            </fieldset>

            """);
    }

    private Html Label(Fact fact) => Html.Of($"{Html.Said(fact.Text)}{(fact.Subject is { } subject ? Html.Of($" <span class=\"quiet\">(about: {subject})</span>") : Html.None)}");

    private Html Hint(Fact fact)
    {
        var lines = new List<Html>();
        if (How(fact) is { Length: > 0 } how)
        {
            lines.Add(Html.Of($"{how}"));
        }

        if (!fact.IsJudgement)
        {
            var bearings = authority.Indicators.Where(indicator => indicator.Facts.Contains(fact.Id)).ToList();
            if (bearings.Count > 0)
            {
                var more = bearings.Count > MostBearings ? string.Create(CultureInfo.InvariantCulture, $" and {bearings.Count - MostBearings} more") : "";
                lines.Add(Html.Of($"Asked for by: {Html.All(bearings.Take(MostBearings).Select((indicator, place) => Html.Of($"{(place == 0 ? "" : "; ")}{Html.Said(indicator.Text)}")))}{more}"));
            }
        }

        return lines.Count == 0 ? Html.None : Html.Of($"<div class=\"govuk-hint\" id=\"{Input(fact)}-hint\">{Html.All(lines.Select((line, place) => Html.Of($"{(place == 0 ? Html.None : new Html("<br>"))}{line}")))}</div>\n");
    }

    private static string How(Fact fact)
    {
        var over = fact.Over is { } period ? ", over " + period : "";
        return fact.Kind switch
        {
            FactKind.Age => "Years and months as far as they are known, such as 13, 4 months or 2 years 3 months",
            FactKind.Percent => Range(fact, "%") + over,
            FactKind.Number => Range(fact, fact.UnitLabel ?? fact.Unit ?? "") + over,
            _ => over.TrimStart(',', ' '),
        };
    }

    private static string Range(Fact fact, string unit)
    {
        var space = unit is "" or "%" ? unit : " " + unit;
        var word = unit == "%" ? "Per cent" : unit.Length == 0 ? "A number" : "In " + unit;
        return (fact.Minimum, fact.Maximum) switch
        {
            ({ } least, { } most) => string.Create(CultureInfo.InvariantCulture, $"{word}, from {least:0.####} to {most:0.####}{space}"),
            ({ } least, null) => string.Create(CultureInfo.InvariantCulture, $"{word}, at least {least:0.####}{space}"),
            _ => word,
        };
    }

    private Html Described(Fact fact, string? problem)
    {
        var ids = (Hint(fact).Text.Length > 0 ? Input(fact) + "-hint" : "") + (problem is null ? "" : " " + Input(fact) + "-problem");
        return ids.Length == 0 ? Html.None : Html.Of($" aria-describedby=\"{ids.Trim()}\"");
    }

    private static Html Problem(Fact fact, string? problem) => problem is null
        ? Html.None
        : Html.Of($"<p class=\"govuk-error-message\" id=\"{Input(fact)}-problem\"><span class=\"govuk-visually-hidden\">Error:</span> {problem}</p>\n");

    private static Html Checked(bool isChecked) => isChecked ? new Html(" checked") : Html.None;

    private static string Input(Fact fact) => "in-" + fact.Id;
}
