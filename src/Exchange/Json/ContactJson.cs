using System.Text.Json;

namespace Thresholds.Exchange.Json;

/// <summary>Writes how to reach somebody.</summary>
internal static class ContactJson
{
    public static void WriteContact(this Utf8JsonWriter json, Contact contact)
    {
        json.WriteString("id", contact.Id);
        json.WriteString("name", contact.Name);
        json.WriteTranslations(contact.Translations);
        json.WriteTexts("phones", contact.Phones);
        json.WriteTexts("emails", contact.Emails);
        json.WriteTexts("webs", contact.Webs);
        json.WriteTexts("posts", contact.Posts);
    }

    public static void WriteHours(this Utf8JsonWriter json, OpeningHours? hours) => json.WriteObject("hours", hours, open =>
    {
        json.WriteBoolean("always", open.Always);
        json.WriteObjects("periods", open.Periods, period =>
        {
            json.WriteString("firstDay", period.FirstDay is { } first ? Words.Of(first) : null);
            json.WriteString("lastDay", period.LastDay is { } last ? Words.Of(last) : null);
            json.WriteString("opens", Words.Time(period.Opens));
            json.WriteString("closes", Words.Time(period.Closes));
        });
        json.WriteString("bankHolidays", Words.Of(open.BankHolidays));
    });
}
