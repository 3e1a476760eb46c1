using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Web.Forms;
using Thresholds.Web.Markup;
using Thresholds.Web.Shelves;

namespace Thresholds.Web.Pages;

/// <summary>The page on which a case is told and answered. Without a script it is an ordinary form; with one, the parts are brought up to date one by one.</summary>
internal static class AssessPage
{
    private const int MostFound = 20;

    /// <summary>The whole page.</summary>
    public static Html Of(ShelvedDocument document, CaseForm form, int version)
    {
        var marked = Shown.Marked(document.Authority, form.Language);
        return Layout.Page(
            (form.Problems.Count > 0 ? "Error: " : "") + "Assess by " + document.Authority.Name,
            Html.Of($"""
                <main id="main" class="assess" tabindex="-1">
                <h1 class="govuk-heading-m">Assess a case <span class="quiet">by {Shown.Name(marked)}</span></h1>
                {Shown.Behind(document)}<form id="case" method="post" action="/assess/{document.Id}#answer" autocomplete="off" novalidate>
                <div class="told">
                {Told(document, marked, form)}</div>
                <div class="answered">
                <p id="live" role="status" class="govuk-visually-hidden"></p>
                {Answer(document, form)}</div>
                </form>
                </main>

                """),
            Shown.Caveats(marked),
            reload: false,
            version: version);
    }

    /// <summary>The answer alone.</summary>
    public static Html Answer(ShelvedDocument document, CaseForm form)
    {
        var assessment = document.Assess(form.Facts, form.Now);
        var shown = form.Language is { } language ? assessment.In(language) : assessment;
        var report = Shown.Written(writer => AssessmentReport.WriteSections(writer, shown, form.Now, form.Events, fact => "#" + FactField.Anchor(fact)));
        var questions = HtmlPage.Anchor(QuestionSection.Heading);
        var next = report.Text.Contains($"id=\"{questions}\"", StringComparison.Ordinal) ? Html.Of($" <a href=\"#{questions}\">What to ask next</a>.") : Html.None;
        return Html.Of($"""
            <section id="answer" aria-label="What follows" data-said="{Summary(shown, form)}">
            {Notes(form)}<p><a href="#known-head">You have told {(form.Facts.Count == 1 ? "1 thing" : form.Facts.Count + " things")}</a>. Everything else counts as not known, never as no.{next}</p>
            {report}{Known(document, form)}<p class="govuk-button-group"><button class="govuk-button govuk-button--secondary" type="submit" formaction="/assess/{document.Id}/print">Summary to print</button></p>
            <a class="brief" href="#answer">{Summary(shown, form)}</a>
            </section>

            """);
    }

    /// <summary>The fields for facts alone.</summary>
    public static Html Facts(ShelvedDocument document, CaseForm form) => Facts(document, Shown.Marked(document.Authority, form.Language), form);

    private static Html Told(ShelvedDocument document, Authority marked, CaseForm form) => Html.Of($"""
        {Errors(document, form)}<div class="govuk-form-group" id="search" role="search">
        <label class="govuk-label govuk-label--m" for="words">What worries you?</label>
        <div class="govuk-hint" id="words-hint">Write ordinary words, such as "missing from home". What the document lists about it is shown below; or open a domain.</div>
        <div class="find"><input class="govuk-input" id="words" name="{FieldNames.Words}" type="search" value="{form.Words}" aria-describedby="words-hint"> <button class="govuk-button govuk-button--secondary" type="submit" formaction="/assess/{document.Id}#search">Find</button></div>
        </div>
        {Facts(document, marked, form)}{When(document, marked, form)}<button class="govuk-button" type="submit">Show what follows</button>

        """);

    private static Html Facts(ShelvedDocument document, Authority marked, CaseForm form)
    {
        var field = new FactField(marked, form);
        var facts = marked.Facts.ToDictionary(fact => fact.Id);
        var found = form.Words.Length == 0 ? [] : document.Search.Find(form.Words, MostFound).Select(known => facts[known.Fact.Id]).ToList();
        var isFound = found.Select(fact => fact.Id).ToHashSet();
        var groups = FactGroups.Of(marked)
            .Select(group => Group(group.Label, [.. group.Parts.Select(part => (part.Label, (IReadOnlyList<Fact>)[.. part.Facts.Where(fact => !isFound.Contains(fact.Id))])).Where(part => part.Item2.Count > 0)]));
        return Html.Of($"""
            <div id="facts">
            {Found()}{Html.All(groups)}</div>

            """);

        Html Found() => form.Words.Length == 0 ? Html.None : Html.Of($"""
            <section class="found" aria-labelledby="found-head">
            <h2 class="govuk-heading-s" id="found-head">{(found.Count == 0 ? "Nothing was found" : found.Count == 1 ? "1 thing was found" : found.Count + " things were found")} for “{form.Words}”</h2>
            {(found.Count == 0 ? Html.Of($"<p>The document may say it in other words: open the domains below. It may also not list what worries you, which does not make it less grave.</p>\n") : Html.All(found.Select(field.Of)))}</section>

            """);

        Html Group(string label, IReadOnlyList<(string Label, IReadOnlyList<Fact> Facts)> parts) => parts.Count == 0 ? Html.None : Html.Of($"""
            <details class="govuk-details domain"{(parts.Any(part => part.Facts.Any(fact => form.Problems.ContainsKey(fact.Id))) ? new Html(" open") : Html.None)}>
            <summary class="govuk-details__summary"><span class="govuk-details__summary-text">{Html.Said(label)}</span> <span class="quiet">{parts.Sum(part => part.Facts.Count)}</span></summary>
            <div class="govuk-details__text">
            {Html.All(parts.Select(part => Html.Of($"{(part.Label.Length == 0 ? Html.None : Html.Of($"<h2 class=\"govuk-heading-s\">{Html.Said(part.Label)}</h2>\n"))}{Html.All(part.Facts.Select(field.Of))}")))}</div>
            </details>

            """);
    }

    private static Html When(ShelvedDocument document, Authority marked, CaseForm form)
    {
        var events = ProcessEvents.Of(marked);
        var language = document.Authority.Languages.Count < 2 ? Html.None : Html.Of($"""
            <div class="govuk-form-group"><label class="govuk-label" for="language">Language of the document's texts</label>
            <select class="govuk-select" id="language" name="{FieldNames.Language}">
            {Html.All(document.Authority.Languages.Select(tag => Html.Of($"<option value=\"{tag}\"{(tag == (form.Language ?? document.Authority.Languages[0]) ? new Html(" selected") : Html.None)}>{tag}</option>\n")))}</select></div>

            """);
        return Html.Of($"""
            <details class="govuk-details domain"{(form.Problems.Keys.Any(name => document.Fact(name) is null) ? new Html(" open") : Html.None)}>
            <summary class="govuk-details__summary"><span class="govuk-details__summary-text">When: the moment of the assessment, and when things happened</span></summary>
            <div class="govuk-details__text">
            {Moment(FieldNames.At, Html.Of($"Moment of the assessment; without it, now"), form)}{Html.All(events.Select(known => Moment(FieldNames.Event + known.Id, Html.Said(known.Text), form)))}{language}</div>
            </details>

            """);
    }

    private static Html Moment(string name, Html label, CaseForm form)
    {
        var problem = form.Problems.GetValueOrDefault(name);
        var id = "in-" + name.Replace('.', '-');
        return Html.Of($"""
            <div class="govuk-form-group{(problem is null ? "" : " govuk-form-group--error")}"><label class="govuk-label" for="{id}">{label}</label>
            {(problem is null ? Html.None : Html.Of($"<p class=\"govuk-error-message\" id=\"{id}-problem\"><span class=\"govuk-visually-hidden\">Error:</span> {problem}</p>\n"))}<input class="govuk-input moment" id="{id}" name="{name}" type="datetime-local" value="{form.Field(name)}"{(problem is null ? Html.None : Html.Of($" aria-describedby=\"{id}-problem\""))}></div>

            """);
    }

    private static Html Errors(ShelvedDocument document, CaseForm form) => form.Problems.Count == 0 ? Html.None : Html.Of($"""
        <div class="govuk-error-summary" role="alert" tabindex="-1">
        <h2 class="govuk-error-summary__title">Some of what you entered could not be read</h2>
        <ul class="govuk-list govuk-error-summary__list">
        {Html.All(form.Problems.Select(problem => Html.Of($"<li><a href=\"#{(document.Fact(problem.Key) is null ? "in-" + problem.Key.Replace('.', '-') : FactField.Anchor(problem.Key))}\">{problem.Value}</a></li>\n")))}</ul>
        </div>

        """);

    private static Html Notes(CaseForm form)
    {
        var notes = form.Problems.Values.Select(problem => Html.Of($"<li>Not counted: {problem}</li>\n"))
            .Concat(form.Strays.Select(name => Html.Of($"<li>Not counted: this document has no “{name}”</li>\n"))).ToList();
        return notes.Count == 0 ? Html.None : Html.Of($"<div class=\"govuk-inset-text notice\"><ul>\n{Html.All(notes)}</ul></div>\n");
    }

    private static Html Known(ShelvedDocument document, CaseForm form)
    {
        var marked = Shown.Marked(document.Authority, form.Language);
        var known = marked.Facts.Where(fact => form.Facts.ContainsKey(fact.Id)).ToList();
        return Html.Of($"""
            <section aria-labelledby="known-head">
            <h2 id="known-head">What you have told</h2>
            {(known.Count == 0 ? Html.Of($"<p>Nothing yet.</p>\n") : Html.Of($"<dl class=\"known\">\n{Html.All(known.Select(fact => Html.Of($"<dt><a href=\"#{FactField.Anchor(fact.Id)}\">{Html.Said(fact.Text)}</a></dt><dd>{Said(fact, form.Facts[fact.Id])}</dd>\n")))}</dl>\n"))}</section>

            """);
    }

    /// <summary>A value in the words of the document.</summary>
    public static Html Said(Fact fact, FactValue value) => fact.Kind == FactKind.Choice && fact.Choices.FirstOrDefault(choice => choice.Id == value.ToString()) is { } chosen ? Html.Said(chosen.Label) : Html.Of($"{value.ToString()}");

    private static string Summary(IAssessment assessment, CaseForm form) =>
        (form.Problems.Count > 0 ? "Some of what you entered could not be read. " : "")
        + "Certain: " + (assessment.IndicatedLevel?.ToString() ?? "no level indicated") + ". Possible: " + (assessment.PossibleLevel?.ToString() ?? "no level") + ".";
}
