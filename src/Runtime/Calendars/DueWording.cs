using System;
using System.Globalization;

namespace Thresholds;

/// <summary>Says in words by when something is due.</summary>
internal static class DueWording
{
    public static string Of(DueTime due) => due.Kind switch
    {
        DueKind.AtOnce => due.Deadline.Kind == DeadlineKind.Immediately ? "at once" : "without delay; the document states no time",
        DueKind.Moment => (due.Deadline is { Kind: DeadlineKind.Before, Amount: 0 } ? "before " : "by ") + Minute(due.Latest!.Value),
        DueKind.EndOfDay => "by the end of " + Day(due.Latest!.Value),
        DueKind.Recurring => due.Deadline.InWords() + ", next by " + (due.EndsWithDay ? "the end of " + Day(due.Latest!.Value) : Minute(due.Latest!.Value)),
        DueKind.EventNotKnown => due.Deadline.InWords() + Joint(due.Deadline) + "\"" + due.Deadline.Event!.Text + "\", of which no time is known",
        DueKind.EventNotStated => due.Deadline.InWords() + "; the document does not say " + (due.Deadline.Kind == DeadlineKind.Before ? "before what" : "from when"),
        _ => due.Deadline.InWords() + "; " + (due.Deadline.Unit == DurationUnit.Terms ? "the dates of school terms are not known here" : "outside the calendar"),
    };

    public static string Day(DateTime day) => day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Minute(DateTime moment) => moment.ToString("HH:mm 'on' dddd d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Joint(Deadline deadline) => deadline.Kind == DeadlineKind.Before ? " " : ", counted from ";
}
