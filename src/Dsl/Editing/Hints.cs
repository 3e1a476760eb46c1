using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Model;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Editing;

/// <summary>Shows what is far away: the level and domain of a bullet, and when a deadline falls.</summary>
public static class Hints
{
    /// <summary>How many lines a bullet may stand below the heading of its cell before it is reminded of it.</summary>
    public const int Far = 12;

    // A Friday at noon, in a week without a bank holiday: working days show there.
    private static readonly System.DateTime Shown = new(2026, 3, 6, 12, 0, 0);

    /// <summary>The hints of a part of a file, in its order.</summary>
    /// <param name="workspace">The files.</param>
    /// <param name="file">The file.</param>
    /// <param name="model">The meaning of the file; null when there is none, and then no deadlines are worked out.</param>
    /// <param name="range">The part.</param>
    public static IReadOnlyList<Hint> Of(Workspace workspace, FileSyntax file, AuthorityModel? model, TextSpan range)
    {
        var hints = new List<Hint>();
        var names = workspace.NamesOf(file);
        foreach (var placed in names.Placements.Where(placed => placed.Key.Span.End >= range.Start && placed.Key.Span.Start <= range.End))
        {
            if (placed.Value.Cell?.Name is { IsMissing: false } level && placed.Key is BulletSyntax { Text: { IsMissing: false } text }
                && file.Source.PositionOf(text.Span.Start).Line - file.Source.PositionOf(level.Span.Start).Line > Far)
            {
                var domain = placed.Value.Domain?.Text?.Value;
                hints.Add(new Hint(LineEnd(file.Source, text.Span.End), $"{Hovers.Label(names.Scope, level.Text)}{(domain is null ? "" : " · " + domain)}", "the level and the domain that this bullet stands in"));
            }
        }

        if (model is not null)
        {
            hints.AddRange(Deadlines(file, model, range));
        }

        return [.. hints.OrderBy(hint => hint.Offset)];
    }

    private static IEnumerable<Hint> Deadlines(FileSyntax file, AuthorityModel model, TextSpan range)
    {
        var calendar = new WorkingCalendar(model.Authority.WorkingDays);
        foreach (var deadline in file.Nodes.OfType<DeadlineSyntax>().Where(deadline => deadline.Span.End >= range.Start && deadline.Span.Start <= range.End && !deadline.Everything().Any(part => part is Token { IsMissing: true })))
        {
            if (deadline.Event is { } name && ObligationBinder.Stated(deadline, new ProcessEvent(name.Text, name.Text, new SourcePlace("", 0))) is { Kind: DeadlineKind.Within or DeadlineKind.SameDay or DeadlineKind.SameWorkingDay } stated
                && DueTime.Of(stated, Shown, calendar, Shown) is { Latest: { } latest } due)
            {
                var day = latest.ToString(latest - Shown < System.TimeSpan.FromDays(6) ? "ddd" : "ddd d MMM", System.Globalization.CultureInfo.InvariantCulture);
                var end = due.EndsWithDay ? "end of " + day : day + latest.ToString(" HH:mm", System.Globalization.CultureInfo.InvariantCulture);
                yield return new Hint(deadline.Span.End, $"Fri 12:00 → {end}", $"counted from noon on Friday 6 March 2026: {due}");
            }
        }
    }

    private static int LineEnd(SourceText source, int offset)
    {
        var line = source.PositionOf(offset).Line;
        return source.StartOf(line) + source.LineAt(line).TrimEnd().Length;
    }
}
