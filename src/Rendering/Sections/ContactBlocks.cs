using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Thresholds.Rendering.Pages;

namespace Thresholds.Rendering.Sections;

/// <summary>Whom to turn to, when they are there, and who else when they are not.</summary>
internal sealed class ContactBlocks(Texts texts, Sources sources)
{
    private readonly Authority _authority = texts.Authority;

    public IEnumerable<Block> Section() => _authority.Contacts.Count == 0
        ? []
        : [new Heading(2, Texts.Words("Contacts"), "contacts"), new ItemList(Enumerable.Range(0, _authority.Contacts.Count).Select(Contact).ToValueList())];

    private Item Contact(int place)
    {
        var contact = _authority.Contacts[place];
        return new Item(
            texts.Of(authority => authority.Contacts[place].Name, RunKind.Strong),
            [
                .. contact.Phones.Select(phone => new Line("phone", Texts.Words(phone, RunKind.Plain, Addresses.Phone(phone)))),
                .. contact.Emails.Select(mail => new Line("email", Texts.Words(mail, RunKind.Plain, Addresses.Mail(mail)))),
                .. contact.Webs.Select(web => new Line("web", Texts.Words(web, RunKind.Plain, Addresses.Web(web)))),
                .. contact.Posts.Select(post => new Line("post", Texts.Words(post))),
                .. Hours(contact.Hours).Select(hours => new Line("open", Texts.Words(hours))),
                .. contact.Otherwise is { } other ? new[] { Otherwise(other) } : [],
                .. sources.Cite(contact.Citation),
                .. Lines.Note(contact.Note),
            ],
            Anchors.Contact(contact.Id));
    }

    private Line Otherwise(string id) => new("otherwise", texts.Of(authority => authority.Contacts.FirstOrDefault(contact => contact.Id == id)?.Name ?? id, RunKind.Plain, "#" + Anchors.Contact(id)));

    private static IEnumerable<string> Hours(OpeningHours? hours)
    {
        if (hours is null)
        {
            yield return "the document states no hours";
            yield break;
        }

        if (hours.Always)
        {
            yield return "always";
            yield break;
        }

        foreach (var period in hours.Periods)
        {
            yield return (period.FirstDay is not { } first ? "on days that are not stated" : period.LastDay is { } last && last != first ? first + " to " + last : first.ToString()) + ", " + Time(period.Opens) + " to " + Time(period.Closes);
        }

        yield return "bank holidays: " + hours.BankHolidays switch { HolidayOpening.Open => "open", HolidayOpening.Closed => "closed", _ => "not stated" };
    }

    private static string Time(int minutes) => string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:00}:{minutes % 60:00}");
}
