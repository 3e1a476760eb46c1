using System.Globalization;
using System.Text.Json;
using Thresholds.Dsl.Comparing;
using Thresholds.Dsl.Model;
using Thresholds.Exchange.Json;
using Thresholds.Rendering.Comparing;

namespace Thresholds.Cli.Diff;

/// <summary>What changed between two editions, as JSON.</summary>
internal static class DiffJson
{
    public static string Of(EditionComparison comparison) => JsonPage.Of(json =>
    {
        json.WriteStartObject();
        json.WriteBoolean("same", comparison.IsSame);
        json.WriteObject("before", comparison.Before, json.WriteEdition);
        json.WriteObject("after", comparison.After, json.WriteEdition);
        json.WriteObjects("levels", comparison.Levels, level =>
        {
            json.WriteString("kind", ChangeWords.Of(level.Kind));
            json.WriteObject("level", level.Level, json.WriteLevel);
            json.WriteBoolean("proven", level.IsProven);
            json.WriteObject("child", level.Case, shown => WriteCase(json, shown));
        });
        json.WriteObjects("lines", comparison.Lines, line =>
        {
            json.WriteString("verdict", ChangeWords.Of(line.Verdict));
            json.WriteString("matchedBy", line.By.ToString().ToLowerInvariant());
            json.WriteBoolean("changesMeaning", line.ChangesMeaning);
            json.WriteBoolean("proven", line.IsProven);
            json.WriteObjects("before", line.Before, own => WriteLine(json, own));
            json.WriteObjects("after", line.After, own => WriteLine(json, own));
            WriteEffects(json, line.Effects);
        });
        json.WriteObjects("clauses", comparison.Clauses, clause =>
        {
            json.WriteString("group", clause.Group);
            json.WriteString("what", clause.What);
            json.WriteBoolean("changesMeaning", clause.ChangesMeaning);
            json.WriteBoolean("proven", clause.IsProven);
            json.WriteObject("before", clause.Before, own => WriteClause(json, own));
            json.WriteObject("after", clause.After, own => WriteClause(json, own));
            WriteEffects(json, clause.Effects);
        });
        json.WriteObjects("facts", comparison.Facts, fact =>
        {
            json.WriteString("name", fact.Before.Id);
            json.WriteBoolean("apart", fact.IsApart);
            json.WriteObject("before", fact.Before, own => WriteFact(json, own));
            json.WriteObject("after", fact.After, own => WriteFact(json, own));
        });
        json.WriteEndObject();
    });

    private static void WriteLine(Utf8JsonWriter json, MatrixLine line)
    {
        json.WriteString("name", line.Id);
        json.WriteString("text", line.Text);
        json.WriteObject("level", line.Level, json.WriteLevel);
        json.WriteString("condition", line.Condition);
        json.WriteTexts("exceptions", line.Exceptions);
        json.WriteSource(line.Citation, null, line.Place);
    }

    private static void WriteClause(Utf8JsonWriter json, StatedClause clause)
    {
        json.WriteString("text", clause.Words);
        json.WriteString("condition", clause.When);
        json.WriteSource(clause.Citation, null, clause.Place);
    }

    private static void WriteFact(Utf8JsonWriter json, Fact fact)
    {
        json.WriteString("kind", fact.Kind.ToString().ToLowerInvariant());
        json.WriteString("unit", fact.Unit);
        json.WriteAmount("minimum", fact.Minimum);
        json.WriteAmount("maximum", fact.Maximum);
        json.WriteTexts("choices", System.Linq.Enumerable.Select(fact.Choices, choice => choice.Id));
    }

    private static void WriteEffects(Utf8JsonWriter json, ValueList<Effect> effects) => json.WriteObjects("effects", effects, effect =>
    {
        json.WriteString("kind", ChangeWords.Of(effect.Kind));
        json.WriteObject("child", effect.Case, shown => WriteCase(json, shown));
    });

    private static void WriteCase(Utf8JsonWriter json, DifferingCase shown)
    {
        json.WriteString("words", shown.Words);
        json.WriteString("asOf", shown.AsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        WriteSide(json, "before", shown.Before, shown.AnswerBefore, shown.LevelBefore);
        WriteSide(json, "after", shown.After, shown.AnswerAfter, shown.LevelAfter);
    }

    private static void WriteSide(Utf8JsonWriter json, string name, ValueList<GivenFact> facts, string answer, LevelOfNeed? level)
    {
        json.WriteStartObject(name);
        json.WriteStartObject("facts");
        foreach (var fact in facts)
        {
            json.WriteString(fact.Fact, fact.Value.ToString());
        }

        json.WriteEndObject();
        json.WriteString("answer", answer);
        json.WriteObject("level", level, json.WriteLevel);
        json.WriteEndObject();
    }
}
