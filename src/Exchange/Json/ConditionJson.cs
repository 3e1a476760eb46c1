using System.Text.Json;

namespace Thresholds.Exchange.Json;

/// <summary>Writes conditions as they stand in a case, and the facts they ask for.</summary>
internal static class ConditionJson
{
    /// <summary>The comparisons that decided.</summary>
    public static void WriteBecause(this Utf8JsonWriter json, ExplainedCondition condition) => json.WriteObjects("because", condition.Because, json.WriteOwn);

    /// <summary>The condition with all of its parts.</summary>
    public static void WriteCondition(this Utf8JsonWriter json, ExplainedCondition condition)
    {
        json.WriteOwn(condition);
        json.WriteBoolean("decides", condition.Decides);
        json.WriteObjects("parts", condition.Parts, json.WriteCondition);
    }

    /// <summary>A fact with what is known of it.</summary>
    public static void WriteFact(this Utf8JsonWriter json, ExplainedFact fact)
    {
        json.WriteString("id", fact.Id);
        json.WriteString("text", fact.Fact?.Text);
        json.WriteString("value", fact.Value?.ToString());
        json.WriteString("followsFrom", fact.FollowsFrom);
    }

    private static void WriteOwn(this Utf8JsonWriter json, ExplainedCondition condition)
    {
        json.WriteString("words", condition.Words);
        json.WriteString("truth", Words.Of(condition.Truth));
        json.WriteObject("fact", condition.Fact, json.WriteFact);
    }
}
