using System.Text.Json;

namespace Thresholds.Exchange.Json;

/// <summary>Writes by when something is to be done.</summary>
internal static class DeadlineJson
{
    public static void WriteDeadline(this Utf8JsonWriter json, string name, Deadline? deadline) => json.WriteObject(name, deadline, known =>
    {
        json.WriteString("kind", Words.Of(known.Kind));
        json.WriteNumber("amount", known.Amount);
        json.WriteString("unit", Words.Of(known.Unit));
        json.WriteNamed("event", known.Event?.Id, known.Event?.Text);
        json.WriteString("text", known.InWords());
    });
}
