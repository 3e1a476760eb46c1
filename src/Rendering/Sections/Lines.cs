using System.Collections.Generic;
using System.Linq;
using Thresholds.Rendering.Pages;

namespace Thresholds.Rendering.Sections;

/// <summary>The lines that many items have.</summary>
internal static class Lines
{
    /// <summary>When something counts; a judgement when the file states no condition and there could be one.</summary>
    public static Line When(string? condition) => condition is null
        ? new Line("when", Texts.Words("a practitioner judges that it is so", RunKind.Quiet))
        : new Line("when", Texts.Words(condition, RunKind.Code));

    /// <summary>When a line is asked for, and its exceptions.</summary>
    public static IEnumerable<Line> Guards(Guard? when, ValueList<Guard> unless) =>
        (when is null ? [] : new[] { new Line("when", Texts.Words(when.Condition, RunKind.Code)) })
            .Concat(unless.Select(guard => new Line("unless", Texts.Words(guard.Condition, RunKind.Code))));

    /// <summary>What the author of the file notes.</summary>
    public static IEnumerable<Line> Note(string? note) => Perhaps("note", note);

    /// <summary>A line, when there is something to tell.</summary>
    public static IEnumerable<Line> Perhaps(string label, string? text) => text is null ? [] : [new Line(label, Texts.Words(text))];
}
