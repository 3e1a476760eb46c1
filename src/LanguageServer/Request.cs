using System;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Thresholds.LanguageServer;

/// <summary>A kind of question, and how it is answered.</summary>
/// <param name="Method">Its name in the protocol.</param>
/// <param name="Answer">Works the answer out, and gives what writes it.</param>
internal sealed record Request(string Method, Func<Snapshot, JsonElement, Action<Utf8JsonWriter>> Answer)
{
    /// <summary>A kind of question with its parameters and its answer, which is null when there is none.</summary>
    public static Request Of<TParams, TResult>(string method, JsonTypeInfo<TParams> parameters, JsonTypeInfo<TResult> result, Func<Snapshot, TParams, TResult?> answer)
        where TResult : class => new(method, (snapshot, given) =>
        {
            var answered = answer(snapshot, Server.Read(given, parameters));
            return json =>
            {
                if (answered is null)
                {
                    json.WriteNullValue();
                }
                else
                {
                    JsonSerializer.Serialize(json, answered, result);
                }
            };
        });
}
