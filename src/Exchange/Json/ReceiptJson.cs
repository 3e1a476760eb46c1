using System;
using System.Text.Json;

namespace Thresholds.Exchange.Json;

/// <summary>Writes by which text a case was answered, and when; nothing of the case.</summary>
internal static class ReceiptJson
{
    public static void WriteReceipt(this Utf8JsonWriter json, Authority authority, DateTime now)
    {
        json.WriteStartObject("receipt");
        json.WriteString("authority", authority.Id);
        json.WriteString("edition", authority.Edition?.Text);
        json.WriteString("hash", authority.SourceHash);
        json.WriteString("asOf", Words.Moment(now));
        json.WriteString("compiler", authority.Compiler);
        json.WriteEndObject();
    }
}
