using System.Linq;

namespace Thresholds;

/// <summary>Says whom to call at a moment.</summary>
internal static class ContactWording
{
    public static string Of(ContactAtMoment contact)
    {
        var words = Reached(contact.Contact) + ": " + contact.Availability switch
        {
            Availability.Open => "open now",
            Availability.Closed => "closed now; the document names nobody else for this hour",
            _ => contact.Contact.Hours is null ? "the document states no hours" : "may be open now; the document does not say for sure",
        };
        if (contact.Contact.Id != contact.Asked.Id)
        {
            words += " (instead of " + contact.Asked.Name + ", closed now" + Opens(contact) + ")";
        }
        else if (contact.Availability == Availability.Closed)
        {
            words += Opens(contact);
        }

        return contact.Fallback is { } fallback ? words + ". If there is no answer: " + Of(fallback) : words;
    }

    /// <summary>Name and number; when there is no number, another way to reach it.</summary>
    public static string Reached(Contact contact)
    {
        var ways = contact.Phones.Count > 0 ? contact.Phones : contact.Emails.Count > 0 ? contact.Emails : contact.Webs.Count > 0 ? contact.Webs : contact.Posts;
        return ways.Count == 0 ? contact.Name + ", no number stated" : contact.Name + ", " + string.Join(" or ", ways.Select(way => way));
    }

    private static string Opens(ContactAtMoment contact) => contact.NextOpening is { } opening ? "; next hours from " + DueWording.Minute(opening) : "";
}
