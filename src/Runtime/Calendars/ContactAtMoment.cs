using System;
using System.Collections.Generic;
using System.Linq;

namespace Thresholds;

/// <summary>Whom to turn to at a moment in place of a contact that may be closed.</summary>
/// <param name="Asked">The contact that the document names.</param>
/// <param name="Contact">Whom to turn to: the first that is not closed among the contact asked for and those named for outside its hours. When all
/// are closed, the contact asked for.</param>
/// <param name="Availability">Whether <paramref name="Contact"/> is open; <see cref="Thresholds.Availability.Closed"/> when all are closed.</param>
/// <param name="Fallback">When it is not stated that the contact is open: whom to try next, with that one's own fallback; null when the document
/// names nobody who is not closed.</param>
/// <param name="NextOpening">When the contact asked for is closed: when it opens, or is said to open.</param>
public sealed record ContactAtMoment(
    Contact Asked,
    Contact Contact,
    Availability Availability,
    ContactAtMoment? Fallback,
    DateTime? NextOpening)
{
    /// <summary>Says whom to turn to.</summary>
    /// <param name="authority">The authority, whose contacts are looked up by name.</param>
    /// <param name="contact">The contact that the document names.</param>
    /// <param name="now">The moment on the authority's wall clock.</param>
    /// <remarks>A contact of which the document states no hours is <see cref="Thresholds.Availability.NotStated"/>. Contacts that name each other in
    /// a circle are each asked once.</remarks>
    /// <exception cref="ArgumentNullException">The authority or the contact is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The moment lies outside 1978 to 2199.</exception>
    public static ContactAtMoment Resolve(Authority authority, Contact contact, DateTime now)
    {
        _ = authority ?? throw new ArgumentNullException(nameof(authority));
        _ = contact ?? throw new ArgumentNullException(nameof(contact));
        if (!WorkingCalendar.Covers(now))
        {
            throw new ArgumentOutOfRangeException(nameof(now), "opening hours are known in the years 1978 to 2199");
        }

        var chain = Chain(authority, contact);
        var nextOpening = AvailabilityOf(contact, now) == Availability.Closed ? contact.Hours!.NextOpening(now) : null;
        ContactAtMoment? answer = null;
        for (var i = chain.Count - 1; i >= 0; i--)
        {
            var availability = AvailabilityOf(chain[i], now);
            if (availability != Availability.Closed)
            {
                answer = new ContactAtMoment(chain[i], chain[i], availability, availability == Availability.NotStated ? answer : null, null);
            }
        }

        return answer is null
            ? new ContactAtMoment(contact, contact, Availability.Closed, null, nextOpening)
            : answer with { Asked = contact, NextOpening = nextOpening };
    }

    private static Availability AvailabilityOf(Contact contact, DateTime now) => contact.Hours?.At(now) ?? Availability.NotStated;

    private static List<Contact> Chain(Authority authority, Contact contact)
    {
        var chain = new List<Contact>();
        for (Contact? next = contact; next is not null && chain.All(earlier => earlier.Id != next.Id); next = Named(authority, next.Otherwise))
        {
            chain.Add(next);
        }

        return chain;
    }

    private static Contact? Named(Authority authority, string? name) => authority.Contacts.FirstOrDefault(contact => contact.Id == name);
}
