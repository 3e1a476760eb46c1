using System.Collections.Generic;
using System.Linq;
using Thresholds.Rendering.Pages;

namespace Thresholds.Rendering.Sections;

/// <summary>Which document this is, and from when to when it counts.</summary>
internal static class HeadLines
{
    public static IEnumerable<Line> Of(Texts texts)
    {
        if (texts.Authority.Edition is { } edition)
        {
            yield return new Line("edition", texts.Of(authority => authority.Edition?.Text ?? ""));
            foreach (var line in Lines.Perhaps("version", edition.Version)
                .Concat(Lines.Perhaps("dated", edition.Dated?.InWords()))
                .Concat(Lines.Perhaps("from", edition.EffectiveFrom?.InWords()))
                .Concat(Lines.Perhaps("until", edition.EffectiveUntil?.InWords()))
                .Concat(Lines.Perhaps("review by", edition.ReviewBy?.InWords())))
            {
                yield return line;
            }
        }

        if (texts.Only is { } only)
        {
            yield return new Line("language", Texts.Words(only.InWords()));
        }

        foreach (var line in texts.Authority.SupersededBy.SelectMany(newer => Lines.Perhaps("superseded by", newer)).Concat(Lines.Perhaps("source hash", texts.Authority.SourceHash)))
        {
            yield return line;
        }
    }
}
