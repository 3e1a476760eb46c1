using System;
using System.Linq;
using Thresholds.Tests.Assessing;
using Xunit;

namespace Thresholds.Tests.Calendars;

public sealed class ContactAtMomentTests
{
    private static readonly DateTime InHours = new(2026, 3, 5, 12, 0, 0);
    private static readonly DateTime AtNight = new(2026, 3, 6, 22, 0, 0);
    private static readonly DateTime OnHoliday = new(2026, 5, 4, 12, 0, 0);

    private static readonly Contact Police = Named("police", new OpeningHours(true, default, HolidayOpening.NotStated));
    private static readonly Contact Duty = Named("duty", null, "police");
    private static readonly Contact Mash = Named("mash", Office(HolidayOpening.NotStated), "duty");

    [Fact]
    public void AnOpenContactIsItself()
    {
        var answer = Resolve(Mash, InHours, Mash, Duty, Police);
        Assert.Equal((Mash, Mash, Availability.Open), (answer.Asked, answer.Contact, answer.Availability));
        Assert.Null(answer.Fallback);
        Assert.Null(answer.NextOpening);
    }

    [Fact]
    public void AClosedContactGivesWayAndSaysWhenItOpens()
    {
        var answer = Resolve(Mash, AtNight, Mash, Duty, Police);
        Assert.Equal((Mash, Duty, Availability.NotStated), (answer.Asked, answer.Contact, answer.Availability));
        Assert.Equal(Police, answer.Fallback!.Contact);
        Assert.Equal(Availability.Open, answer.Fallback.Availability);
        Assert.Null(answer.Fallback.Fallback);
        Assert.Equal(new DateTime(2026, 3, 9, 8, 30, 0), answer.NextOpening);
    }

    [Fact]
    public void OneThatMayBeOpenIsTriedFirstThenItsFallbacks()
    {
        var answer = Resolve(Mash, OnHoliday, Mash, Duty, Police);
        Assert.Equal((Mash, Availability.NotStated), (answer.Contact, answer.Availability));
        Assert.Equal(Duty, answer.Fallback!.Contact);
        Assert.Equal(Police, answer.Fallback.Fallback!.Contact);
    }

    [Fact]
    public void CirclesEnd()
    {
        var first = Named("first", Office(HolidayOpening.Closed), "second");
        var second = Named("second", Office(HolidayOpening.Closed), "first");
        var answer = Resolve(first, AtNight, first, second);
        Assert.Equal((first, Availability.Closed), (answer.Contact, answer.Availability));
        Assert.Null(answer.Fallback);
        Assert.NotNull(answer.NextOpening);

        var self = Named("self", null, "self");
        Assert.Null(Resolve(self, AtNight, self).Fallback);
    }

    [Fact]
    public void AFallbackThatIsClosedIsPassedOver()
    {
        var second = Named("second", Office(HolidayOpening.Closed), "police");
        var first = Named("first", Office(HolidayOpening.Closed), "second");
        Assert.Equal(Police, Resolve(first, AtNight, first, second, Police).Contact);
    }

    [Fact]
    public void AFallbackThatTheAuthorityDoesNotHaveIsNone() =>
        Assert.Equal(Availability.Closed, Resolve(Mash, AtNight, Mash).Availability);

    private static ContactAtMoment Resolve(Contact contact, DateTime now, params Contact[] contacts) =>
        ContactAtMoment.Resolve(Millbrook.Authority with { Contacts = contacts.ToValueList() }, contact, now);

    private static OpeningHours Office(HolidayOpening holidays) =>
        new(false, ValueList.Of(new OpeningPeriod(DayOfWeek.Monday, DayOfWeek.Friday, 510, 1020)), holidays);

    private static Contact Named(string id, OpeningHours? hours, string? otherwise = null) =>
        new(id, id, default, default, default, default, hours, otherwise, null, null, new SourcePlace("a.thr", 1));
}
