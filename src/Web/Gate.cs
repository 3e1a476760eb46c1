using System;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Thresholds.Web.Api;
using Thresholds.Web.Pages;
using Thresholds.Web.Safety;

namespace Thresholds.Web;

/// <summary>What every request goes through: who may ask, what every answer says to the browser, and a page or a problem for what cannot be answered.</summary>
internal static class Gate
{
    public static async Task Pass(HttpContext context, RequestDelegate next, bool isLoopback)
    {
        SafeHeaders.Add(context.Response, isLoopback);
        if (!Guarded.IsOwnHost(context.Request.Host))
        {
            await Refuse(context, StatusCodes.Status421MisdirectedRequest, "this address is not one of this server; ask for it by localhost or by its number");
            return;
        }

        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method) && !Guarded.IsOwnOrigin(context.Request))
        {
            await Refuse(context, StatusCodes.Status403Forbidden, "this was sent by a page of another site");
            return;
        }

        try
        {
            await next(context);
            if (!context.Response.HasStarted && context.Response.StatusCode >= 400 && context.Response.ContentType is null)
            {
                await Refuse(context, context.Response.StatusCode, Reason(context));
            }
        }
        catch (BadHttpRequestException wrong) when (!context.Response.HasStarted)
        {
            await Refuse(context, wrong.StatusCode, wrong.StatusCode == StatusCodes.Status413PayloadTooLarge ? "the body is larger than 256 kB" : "the request cannot be read");
        }
        catch (InvalidDataException) when (!context.Response.HasStarted)
        {
            await Refuse(context, StatusCodes.Status413PayloadTooLarge, "the form has more fields, or longer ones, than any page of this server");
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for it any more.
        }
#pragma warning disable CA1031 // The last resort: what is wrong is told without a word of the case.
        catch (Exception fault) when (!context.Response.HasStarted)
#pragma warning restore CA1031
        {
            await Refuse(context, StatusCodes.Status500InternalServerError, "this is a fault of the server itself, please report it: " + fault.GetType().Name);
        }
    }

    /// <summary>Says why there is no answer, as programs and people read it.</summary>
    public static Task Refuse(HttpContext context, int status, string detail)
    {
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            return new Problem(status, detail, []).WriteAsync(context.Response);
        }

        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(ErrorPage.Of(Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(status), detail).Text)).AsTask();
    }

    private static string Reason(HttpContext context) => context.Response.StatusCode switch
    {
        StatusCodes.Status404NotFound => "there is nothing at this address",
        StatusCodes.Status405MethodNotAllowed => $"this address is not for {context.Request.Method}; it is for {context.Response.Headers.Allow}",
        _ => "the request cannot be answered",
    };
}
