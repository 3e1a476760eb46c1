using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Thresholds.Exchange.Json;

namespace Thresholds.Web.Api;

/// <summary>Why a request cannot be answered, as RFC 9457 says it.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Detail">What is wrong and how to mend it.</param>
/// <param name="Errors">What is wrong in the body, each with the place as a JSON pointer (RFC 6901); the empty pointer is the whole body.</param>
internal sealed record Problem(int Status, string Detail, IReadOnlyList<(string Pointer, string Detail)> Errors)
{
    public const string ContentType = "application/problem+json";

    /// <summary>One place of the body that is wrong.</summary>
    public static Problem At(string pointer, string detail) => new(StatusCodes.Status400BadRequest, "the request cannot be used as it is", [(pointer, detail)]);

    public Task WriteAsync(HttpResponse response)
    {
        response.StatusCode = Status;
        response.ContentType = ContentType;
        return response.Body.WriteAsync(Encoding.UTF8.GetBytes(JsonPage.Of(Write))).AsTask();
    }

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type", "about:blank");
        json.WriteString("title", ReasonPhrases.GetReasonPhrase(Status));
        json.WriteNumber("status", Status);
        json.WriteString("detail", Detail);
        json.WriteObjects("errors", Errors, error =>
        {
            json.WriteString("pointer", error.Pointer);
            json.WriteString("detail", error.Detail);
        });
        json.WriteEndObject();
    }
}
