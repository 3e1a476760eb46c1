using System;

namespace Thresholds;

/// <summary>When a contact is open.</summary>
/// <param name="Always">Whether it is open at every hour of every day.</param>
/// <param name="Periods">The hours, when it is not.</param>
/// <param name="BankHolidays">Whether it is open on bank holidays.</param>
/// <remarks>All moments are those of the authority's wall clock; the kind of a <see cref="DateTime"/> is ignored.</remarks>
public sealed record OpeningHours(bool Always, ValueList<OpeningPeriod> Periods, HolidayOpening BankHolidays)
{
    // The longest wait for somebody open on one day of the week only is three weeks, over Christmas and New Year; a year spares the proof.
    private const int LongestSearch = 366;

    /// <summary>Whether the contact is open at a moment.</summary>
    /// <param name="moment">The moment.</param>
    /// <returns><see cref="Availability.NotStated"/> within hours that have no days, and within hours on a bank holiday of which the document says
    /// nothing; also on Christmas Day, Boxing Day and New Year's Day when they fall on a weekend and the document only says "closed on bank holidays".</returns>
    /// <exception cref="ArgumentOutOfRangeException">The moment lies outside 1978 to 2199, and the contact is not always open.</exception>
    public Availability At(DateTime moment)
    {
        if (Always)
        {
            return Availability.Open;
        }

        Require(moment, nameof(moment));

        var best = Availability.Closed;
        var minute = (moment.Hour * 60) + moment.Minute;
        foreach (var period in Periods)
        {
            if (period.Includes(moment.DayOfWeek) && minute >= period.Opens && minute < period.Closes)
            {
                var now = Within(period, moment);
                if (now == Availability.Open)
                {
                    return now;
                }

                best = now == Availability.NotStated ? now : best;
            }
        }

        return best;
    }

    /// <summary>The first moment from a given one on at which the contact is open or said to be open; null when there is none within a year.</summary>
    /// <param name="from">The moment from which to look; it is the answer when the contact is not closed then.</param>
    /// <exception cref="ArgumentOutOfRangeException">The moment lies outside 1978 to 2199, and the contact is not always open.</exception>
    public DateTime? NextOpening(DateTime from)
    {
        if (Always)
        {
            return from;
        }

        Require(from, nameof(from));
        if (At(from) != Availability.Closed)
        {
            return from;
        }

        for (var day = from.Date; WorkingCalendar.Covers(day) && day <= from.Date.AddDays(LongestSearch); day = day.AddDays(1))
        {
            DateTime? earliest = null;
            foreach (var period in Periods)
            {
                var opens = day.AddMinutes(period.Opens);
                if (opens > from && (earliest is null || opens < earliest) && At(opens) != Availability.Closed)
                {
                    earliest = opens;
                }
            }

            if (earliest is not null)
            {
                return earliest;
            }
        }

        return null;
    }

    private static void Require(DateTime moment, string parameter)
    {
        if (!WorkingCalendar.Covers(moment))
        {
            throw new ArgumentOutOfRangeException(parameter, "opening hours are known in the years 1978 to 2199");
        }
    }

    private Availability Within(OpeningPeriod period, DateTime day)
    {
        var isHoliday = Thresholds.BankHolidays.IsHoliday(day);
        var known = BankHolidays switch
        {
            HolidayOpening.Open => Availability.Open,
            HolidayOpening.Closed when isHoliday => Availability.Closed,
            _ when isHoliday || Thresholds.BankHolidays.IsKeptOnAnotherDay(day) => Availability.NotStated,
            _ => Availability.Open,
        };
        return known == Availability.Open && !period.StatesDays ? Availability.NotStated : known;
    }
}
