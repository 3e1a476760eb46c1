using System;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Thresholds.Web.Forms;
using Thresholds.Web.Markup;
using Thresholds.Web.Pages;
using Thresholds.Web.Shelves;

namespace Thresholds.Web;

/// <summary>The pages. What is known of a case travels in the body of a form alone, never in an address, which browsers keep.</summary>
internal static class SiteRoutes
{
    private const int MostListeners = 64;

    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(20);

    public static void Map(IEndpointRouteBuilder routes, Librarian librarian, Func<DateTime> clock, CancellationToken stopping)
    {
        var listeners = 0;
        routes.MapGet("/", context => Page(context, HomePage.Of(librarian.Shelf)));
        routes.MapGet("/assets/{name}", context => Assets.SendAsync(context, Value(context, "name")));
        routes.MapGet("/assess/{id}", context => With(context, librarian, (document, version) => Page(context, AssessPage.Of(document, CaseForm.Empty(document, Minute(clock())), version))));
        routes.MapPost("/assess/{id}", context => Told(context, librarian, clock, (document, form, version) => AssessPage.Of(document, form, version)));
        routes.MapPost("/assess/{id}/answer", context => Told(context, librarian, clock, (document, form, _) => AssessPage.Answer(document, form)));
        routes.MapPost("/assess/{id}/facts", context => Told(context, librarian, clock, (document, form, _) => Html.Of($"{AssessPage.Facts(document, form)}{AssessPage.Answer(document, form)}")));
        routes.MapPost("/assess/{id}/print", context => Told(context, librarian, clock, (document, form, version) => PrintPage.Of(document, form, version)));
        routes.MapGet("/matrix/{id}", context => With(context, librarian, (document, version) => Page(context, MatrixPage.Of(document, context.Request.Query["findings"] == "yes", version))));
        routes.MapGet("/findings", context => Page(context, FindingsPage.Of(librarian.Shelf)));
        routes.MapGet("/findings/{id}", context => With(context, librarian, (document, version) => Page(context, FindingsPage.Of(document, version))));
        routes.MapGet("/compare", context =>
        {
            var shelf = librarian.Shelf;
            return Page(context, ComparePages.Compare(shelf, [.. shelf.Documents.Where(document => context.Request.Query["of"].Contains(document.Id))]));
        });
        routes.MapGet("/diff", context =>
        {
            var shelf = librarian.Shelf;
            return Page(context, ComparePages.Diff(shelf, shelf.Find(context.Request.Query["before"].ToString()), shelf.Find(context.Request.Query["after"].ToString())));
        });
        routes.MapGet("/changes", async context =>
        {
            if (Interlocked.Increment(ref listeners) > MostListeners)
            {
                Interlocked.Decrement(ref listeners);
                await Gate.Refuse(context, StatusCodes.Status503ServiceUnavailable, "too many pages are open");
                return;
            }

            try
            {
                await Tell(context, librarian, stopping);
            }
            finally
            {
                Interlocked.Decrement(ref listeners);
            }
        });
    }

    // Server-sent events: the version of the shelf, at once and whenever it is another.
    private static async Task Tell(HttpContext context, Librarian librarian, CancellationToken stopping)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        context.Response.ContentType = "text/event-stream";
        try
        {
            var version = -1;
            while (true)
            {
                using var waiting = CancellationTokenSource.CreateLinkedTokenSource(ending.Token);
                waiting.CancelAfter(Heartbeat);
                var line = ":\n\n"; // says only that somebody is there
                try
                {
                    version = (await librarian.ChangedSince(version, waiting.Token)).Version;
                    line = string.Create(CultureInfo.InvariantCulture, $"data: {version}\n\n");
                }
                catch (OperationCanceledException) when (!ending.IsCancellationRequested)
                {
                }

                await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(line), ending.Token);
                await context.Response.Body.FlushAsync(ending.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the server ends.
        }
    }

    private static async Task Told(HttpContext context, Librarian librarian, Func<DateTime> clock, Func<ShelvedDocument, CaseForm, int, Html> page)
    {
        if (!context.Request.HasFormContentType)
        {
            await Gate.Refuse(context, StatusCodes.Status415UnsupportedMediaType, "send a form");
            return;
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        await With(context, librarian, (document, version) => Page(context, page(document, CaseForm.Of(document, form, Minute(clock())), version)));
    }

    private static Task With(HttpContext context, Librarian librarian, Func<ShelvedDocument, int, Task> answer)
    {
        var shelf = librarian.Shelf;
        return shelf.Find(Value(context, "id")) is { } document ? answer(document, shelf.Version) : Gate.Refuse(context, StatusCodes.Status404NotFound, Api.RequestBody.Unknown(shelf, Value(context, "id")));
    }

    private static Task Page(HttpContext context, Html page)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(page.Text)).AsTask();
    }

    private static string Value(HttpContext context, string name) => context.Request.RouteValues[name] as string ?? "";

    // As on the command line: seconds say nothing of a case.
    private static DateTime Minute(DateTime moment) => new(moment.Year, moment.Month, moment.Day, moment.Hour, moment.Minute, 0, DateTimeKind.Unspecified);
}
