using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Thresholds.Exchange.Answers;
using Thresholds.Exchange.Cases;
using Thresholds.Exchange.Json;
using Thresholds.Web.Shelves;

namespace Thresholds.Web.Api;

/// <summary>What programs can ask for. Cases and answers are as <c>thr</c> reads and writes them.</summary>
internal static class ApiRoutes
{
    private const int MostSides = 20;

    private static readonly string[] Details = ["full", "levels"];

    public static void Map(IEndpointRouteBuilder routes, Librarian librarian, Func<DateTime> clock)
    {
        routes.MapGet("/api/openapi.json", context => Assets.WriteAsync(context.Response, "openapi.json", "application/json"));
        routes.MapGet("/api/authorities", context => Json(context, Authorities(librarian.Shelf)));
        routes.MapPost("/api/assess", context => Answer(context, body => Assess(body, librarian.Shelf, clock())));
        routes.MapPost("/api/explain", context => Answer(context, body => Explain(body, librarian.Shelf, clock())));
        routes.MapPost("/api/compare", context => Answer(context, body => Compare(body, librarian.Shelf, clock())));
    }

    private static async Task Answer(HttpContext context, Func<RequestBody, (string? Json, Problem? Problem)> answer)
    {
        var (body, unread) = await RequestBody.Read(context.Request);
        var (json, problem) = body is null ? (null, unread) : answer(body);
        await (json is not null ? Json(context, json) : problem!.WriteAsync(context.Response)); // there is one where there is no answer
    }

    private static Task Json(HttpContext context, string json)
    {
        context.Response.ContentType = "application/json";
        return context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(json)).AsTask();
    }

    private static string Authorities(Shelf shelf) => JsonPage.Of(json =>
    {
        json.WriteStartObject();
        json.WriteObjects("authorities", shelf.Documents, document =>
        {
            json.WriteEdition(document.Authority);
            json.WriteTexts("languages", document.Authority.Languages);
            json.WriteString("hash", document.Authority.SourceHash);
            json.WriteBoolean("behindItsFile", document.IsBehind);
            json.WriteObjects("levels", document.Authority.Levels, json.WriteLevel);
            json.WriteObjects("facts", document.Authority.Facts, fact =>
            {
                json.WriteString("id", fact.Id);
                json.WriteString("text", fact.Text);
                json.WriteString("kind", Words.Of(fact.Kind));
                json.WriteString("unit", fact.Unit);
                json.WriteTexts("choices", fact.Choices.Select(choice => choice.Id));
            });
            json.WriteTexts("events", document.Names.Events);
            json.WriteCaveats(document.Authority);
        });
        json.WriteTexts("unusable", shelf.Broken.Select(file => file.Place));
        json.WriteEndObject();
    });

    private static (string? Json, Problem? Problem) Assess(RequestBody body, Shelf shelf, DateTime now)
    {
        var (document, problem) = body.Document(shelf);
        if (document is null)
        {
            return (null, problem);
        }

        var (detail, wrongDetail) = body.Text("detail");
        var (language, wrongLanguage) = body.Text("language");
        if ((wrongDetail ?? wrongLanguage) is { } wrong)
        {
            return (null, wrong);
        }

        if (detail is not null && !Details.Contains(detail))
        {
            return (null, Problem.At("/detail", $"'{Spelling.Printable(detail)}' is no such detail; write \"full\" or \"levels\""));
        }

        if (language is not null && !document.Authority.Languages.Contains(language))
        {
            return (null, Problem.At("/language", document.Authority.Languages.Count == 0 ? "the document does not say in which languages it is; leave 'language' out" : $"the document is in {string.Join(" and ", document.Authority.Languages)}, and not in '{Spelling.Printable(language)}'"));
        }

        var (known, wrongCase) = body.Case(document.Names, ["authority", "detail", "language"]);
        if (known is null)
        {
            return (null, wrongCase);
        }

        var moment = known.At ?? now;
        var assessment = document.Assess(known.Facts, moment);
        assessment = language is null ? assessment : assessment.In(language);
        return (detail == "levels" ? ShortAnswer.Of(assessment, moment) : AssessmentPage.Of(assessment, moment, known.Events, null), null);
    }

    private static (string? Json, Problem? Problem) Explain(RequestBody body, Shelf shelf, DateTime now)
    {
        var (document, problem) = body.Document(shelf);
        var (name, wrongName) = body.Text("name");
        if (document is null || wrongName is not null)
        {
            return (null, problem ?? wrongName);
        }

        if (name is null)
        {
            return (null, Problem.At("", "'name' is missing; it is the name of an indicator, strength, level, pathway, ladder or fact"));
        }

        if (body.Member("facts") is null)
        {
            if (body.Root.Members.FirstOrDefault(member => member.Name is not ("authority" or "name")) is { } other)
            {
                return (null, Problem.At(JsonPointers.At(body.Root, other.Offset), $"'{Spelling.Printable(other.Name)}' does not belong here; give 'facts' to have a case explained"));
            }

            return Description.Complaint(document.Authority, name) is { } unknown ? (null, Problem.At("/name", unknown)) : (DescriptionPage.Of(document.Authority, Description.Of(document.Authority, name)), null);
        }

        var names = document.Authority.Indicators.Select(indicator => indicator.Id).Concat(document.Authority.Levels.Select(level => level.Id)).ToList();
        if (!names.Contains(name))
        {
            return (null, Problem.At("/name", $"'{document.Id}' has no indicator or level '{Spelling.Printable(name)}'{(Spelling.Nearest(name, names) is { } nearest ? $"; did you mean '{nearest}'?" : "")}"));
        }

        var (known, wrongCase) = body.Case(document.Names, ["authority", "name"]);
        return known is null ? (null, wrongCase) : (WhyPage.Of(document.Assess(known.Facts, known.At ?? now), name), null);
    }

    private static (string? Json, Problem? Problem) Compare(RequestBody body, Shelf shelf, DateTime now)
    {
        var (documents, problem) = Sides(body, shelf);
        if (documents is null)
        {
            return (null, problem);
        }

        var told = body.Member("facts")?.Value.Members ?? [];
        if (told.FirstOrDefault(fact => documents.All(document => document.Fact(fact.Name) is null && !document.Names.IsIdle(fact.Name))) is { } stray)
        {
            var near = Spelling.Nearest(stray.Name, documents.SelectMany(document => document.Authority.Facts).Select(fact => fact.Id).Distinct());
            return (null, Problem.At(JsonPointers.At(body.Root, stray.Offset), $"none of the documents has a fact '{Spelling.Printable(stray.Name)}'{(near is null ? "" : $"; did you mean '{near}'?")}"));
        }

        var sides = new List<Side>();
        foreach (var document in documents)
        {
            var (known, wrong) = body.Case(document.Names, ["authorities", "events"], name => document.Fact(name) is not null);
            if (known is null)
            {
                return (null, wrong! with { Detail = $"the case cannot be put before '{document.Id}'" }); // there is a problem where there is no case
            }

            var assessment = document.Assess(known.Facts, known.At ?? now);
            now = known.At ?? now;
            sides.Add(new Side(assessment, assessment.DecidingIndicators(), told.Select(fact => fact.Name).Where(name => document.Fact(name) is null).Order(StringComparer.Ordinal).ToValueList()));
        }

        return (ComparedCase.Of(new SideBySide(sides.ToValueList()), now), null);
    }

    private static (IReadOnlyList<ShelvedDocument>? Documents, Problem? Problem) Sides(RequestBody body, Shelf shelf)
    {
        if (body.Member("authorities")?.Value is not { Kind: not CaseNodeKind.Null } asked)
        {
            return (shelf.Documents, null);
        }

        if (asked.Kind != CaseNodeKind.List || asked.Items.Count is 0 or > MostSides || asked.Items.Any(item => item.Kind != CaseNodeKind.Text))
        {
            return (null, Problem.At("/authorities", "'authorities' is a list of 1 to 20 names; without it all are asked"));
        }

        var documents = new List<ShelvedDocument>();
        foreach (var item in asked.Items)
        {
            if (shelf.Find(item.Text) is not { } document)
            {
                return (null, Problem.At(JsonPointers.At(body.Root, item.Offset), RequestBody.Unknown(shelf, item.Text)));
            }

            documents.Add(document);
        }

        return (documents, null);
    }
}
