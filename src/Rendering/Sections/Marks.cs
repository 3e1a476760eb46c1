using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Rendering.Findings;
using Thresholds.Rendering.Pages;

namespace Thresholds.Rendering.Sections;

/// <summary>The findings that are marked, and where.</summary>
internal sealed class Marks
{
    private readonly ValueList<MarkedFinding> _findings;
    private readonly ILookup<string, int> _numbers;
    private readonly HashSet<string> _marked = new(StringComparer.Ordinal);

    public Marks(ValueList<MarkedFinding> findings)
    {
        _findings = findings;
        _numbers = findings.SelectMany((finding, place) => finding.Bullets.Select(bullet => (bullet, place))).ToLookup(pair => pair.bullet, pair => pair.place, StringComparer.Ordinal);
    }

    /// <summary>The marks of a bullet: a line for each finding about it. The section of findings then leads back to it.</summary>
    public IEnumerable<Line> On(string bullet)
    {
        _marked.Add(bullet);
        return _numbers[bullet].Select(place => new Line("finding", [new Run(_findings[place].Code, RunKind.Strong, null, "#" + Anchors.Finding(place + 1)), new Run(", " + Gravity(_findings[place]))]));
    }

    /// <summary>How many findings are about a bullet.</summary>
    public int Count(string bullet) => _numbers[bullet].Count();

    /// <summary>The section with all of them; it comes after everything that they mark.</summary>
    public IEnumerable<Block> Section()
    {
        if (_findings.Count == 0)
        {
            return [];
        }

        return
        [
            new Heading(2, Texts.Words("Findings"), "findings"),
            new Paragraph(Texts.Words("What the analysis says of the file that this page is made from. It speaks of how the document is worded, and of no child.")),
            new ItemList(_findings.Select((finding, place) => new Item(
                [new Run(finding.Code + " ", RunKind.Strong), new Run(finding.Message)],
                [
                    new Line("gravity", Texts.Words(Gravity(finding))),
                    .. Lines.Perhaps("witness", finding.Witness),
                    .. Lines.Perhaps("accepted", finding.Allowed),
                    .. finding.Bullets.Where(_marked.Contains).Select(bullet => new Line("about", Texts.Words(bullet, RunKind.Code, "#" + Anchors.Bullet(bullet)))),
                    new Line("place", Texts.Words(finding.Place.ToString(), RunKind.Quiet)),
                ],
                Anchors.Finding(place + 1))).ToValueList()),
        ];
    }

    private static string Gravity(MarkedFinding finding) => finding.Allowed is null ? finding.Severity.ToString().ToLowerInvariant() : "accepted";
}
