using System;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Threading;

namespace Thresholds.LanguageServer.Transport;

/// <summary>What a server says to its client. Any thread may.</summary>
internal sealed class Talk(MessageWriter writer)
{
    private int _asked;

    /// <summary>Tells the client something.</summary>
    public void Tell<T>(string method, T parameters, JsonTypeInfo<T> type) => writer.Write(json =>
    {
        json.WriteString("method"u8, method);
        json.WritePropertyName("params"u8);
        JsonSerializer.Serialize(json, parameters, type);
    });

    /// <summary>Asks the client something, whose answer is not waited for.</summary>
    public void Ask(string method, Action<Utf8JsonWriter>? parameters) => writer.Write(json =>
    {
        json.WriteString("id"u8, "thr-" + Interlocked.Increment(ref _asked).ToString(CultureInfo.InvariantCulture));
        json.WriteString("method"u8, method);
        if (parameters is not null)
        {
            json.WritePropertyName("params"u8);
            parameters(json);
        }
    });

    /// <summary>Answers a request.</summary>
    public void Answer(JsonElement id, Action<Utf8JsonWriter> result) => writer.Write(json =>
    {
        json.WritePropertyName("id"u8);
        id.WriteTo(json);
        json.WritePropertyName("result"u8);
        result(json);
    });

    /// <summary>Says why a request has no result.</summary>
    public void Refuse(JsonElement? id, int code, string message) => writer.Write(json =>
    {
        json.WritePropertyName("id"u8);
        if (id is { ValueKind: JsonValueKind.Number or JsonValueKind.String } known)
        {
            known.WriteTo(json);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteStartObject("error"u8);
        json.WriteNumber("code"u8, code);
        json.WriteString("message"u8, message);
        json.WriteEndObject();
    });
}
