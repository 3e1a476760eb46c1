using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Thresholds.Exchange.Json;

/// <summary>Shorter ways to write what many pages hold.</summary>
internal static class JsonWriting
{
    /// <summary>A property that is an array with an item for each of several things.</summary>
    public static void WriteArray<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    /// <summary>A property that is an array of objects.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write) => json.WriteArray(name, items, item =>
    {
        json.WriteStartObject();
        write(item);
        json.WriteEndObject();
    });

    /// <summary>A property that is an array of texts.</summary>
    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts) => json.WriteArray(name, texts, json.WriteStringValue);

    /// <summary>A property that is an object, or null when there is nothing.</summary>
    public static void WriteObject<T>(this Utf8JsonWriter json, string name, T? item, Action<T> write)
        where T : class
    {
        if (item is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        write(item);
        json.WriteEndObject();
    }

    /// <summary>A property that is a number, or null when there is none.</summary>
    public static void WriteAmount(this Utf8JsonWriter json, string name, decimal? amount)
    {
        if (amount is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
