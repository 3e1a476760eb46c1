using System.Text.Json;
using Thresholds.Exchange.Json;

namespace Thresholds.Cli.Export;

/// <summary>Writes what can be known of a case.</summary>
internal static class FactJson
{
    public static void WriteFacts(this Utf8JsonWriter json, Authority authority) => json.WriteObjects("facts", authority.Facts, fact =>
    {
        json.WriteString("id", fact.Id);
        json.WriteString("text", fact.Text);
        json.WriteTranslations(fact.Translations);
        json.WriteString("kind", Words.Of(fact.Kind));
        json.WriteString("unit", fact.Unit);
        json.WriteString("unitLabel", fact.UnitLabel);
        json.WriteBoolean("whole", fact.IsWhole);
        json.WriteObject("range", fact.Minimum is null && fact.Maximum is null ? null : fact, WriteRange);
        json.WriteObjects("choices", fact.Choices, choice =>
        {
            json.WriteString("id", choice.Id);
            json.WriteString("label", choice.Label);
            json.WriteTranslations(choice.Translations);
        });
        json.WriteBoolean("ordered", fact.IsOrdered);
        json.WriteString("over", fact.Over);
        json.WriteString("worse", fact.Worse == WorseWhen.NotStated ? null : Words.Of(fact.Worse));
        json.WriteString("about", fact.Subject);
        json.WriteString("protected", fact.Protected);
        json.WriteBoolean("judgement", fact.IsJudgement);
        json.WriteTexts("also", fact.AlsoKnownAs);
        json.WriteSource(fact.Citation, fact.Note, fact.Place);

        void WriteRange(Fact ranged)
        {
            json.WriteAmount("minimum", ranged.Minimum);
            json.WriteAmount("maximum", ranged.Maximum);
            json.WriteString("unit", ranged.Kind switch { FactKind.Age => "months", FactKind.Percent => "%", _ => ranged.Unit });
        }
    });
}
