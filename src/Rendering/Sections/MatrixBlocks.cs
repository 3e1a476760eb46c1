using System.Collections.Generic;
using System.Linq;
using Thresholds.Rendering.Pages;

namespace Thresholds.Rendering.Sections;

/// <summary>The matrix as authorities publish it, in the order of the file.</summary>
internal sealed class MatrixBlocks(Texts texts, Sources sources, Marks marks, LadderLinks ladders)
{
    private readonly Authority _authority = texts.Authority;

    public IEnumerable<Block> Section()
    {
        var domains = Enumerable.Range(0, _authority.Domains.Count).Select(Domain).Where(domain => domain.Rows.Count > 0).ToValueList();
        return domains.Count == 0
            ? []
            : [new Heading(2, Texts.Words("The matrix"), "matrix"), new LevelTable("Levels of need across, domains and areas down", Columns().ToValueList(), domains)];
    }

    private IEnumerable<ValueList<Run>> Columns()
    {
        for (var place = 0; place < _authority.Levels.Count; place++)
        {
            var level = place;
            yield return texts.Of(authority => authority.Levels[level].ToString());
        }

        if (HasStrengths)
        {
            yield return Texts.Words("Strengths");
        }
    }

    private bool HasStrengths => _authority.Strengths.Count > 0;

    private LevelTableDomain Domain(int place)
    {
        var domain = _authority.Domains[place];
        var areas = _authority.Indicators.Where(indicator => indicator.Domain?.Id == domain.Id).Select(indicator => (indicator.Place.Line, indicator.Area))
            .Concat(_authority.Strengths.Where(strength => strength.Domain.Id == domain.Id).Select(strength => (strength.Place.Line, strength.Area)))
            .Select(bullet => bullet.Area).OfType<Area>().GroupBy(area => area.Id).Select(area => area.First())
            .OrderBy(area => area.Place.File == domain.Place.File ? 0 : 1).ThenBy(area => area.Place.Line);
        // In the order of the page, since sources are numbered by it.
        ValueList<Line> lines = [.. sources.Cite(domain.Citation), .. Lines.Note(domain.Note)];
        var rows = areas.Select(area => Row(Area(area), Anchors.Area(domain.Id, area.Id), domain, area))
            .Prepend(Row(texts.Of(authority => authority.Domains[place].Label), null, domain, null))
            .Where(row => row.Cells.Any(cell => cell.Count > 0));
        return new LevelTableDomain(texts.Of(authority => authority.Domains[place].Label), Anchors.Domain(domain.Id), lines, rows.ToValueList());
    }

    // Areas have no list of their own: the label is taken from a bullet that stands in it.
    private ValueList<Run> Area(Area area)
    {
        var indicator = _authority.Indicators.ToList().FindIndex(indicator => indicator.Area == area);
        var strength = _authority.Strengths.ToList().FindIndex(strength => strength.Area == area);
        return indicator >= 0
            ? texts.Of(authority => authority.Indicators[indicator].Area?.Label ?? "")
            : texts.Of(authority => authority.Strengths[strength].Area?.Label ?? "");
    }

    private LevelTableRow Row(ValueList<Run> words, string? anchor, Domain domain, Area? area)
    {
        var cells = _authority.Levels.Select(level => Enumerable.Range(0, _authority.Indicators.Count)
            .Where(place => _authority.Indicators[place] is var indicator && indicator.Domain?.Id == domain.Id && indicator.Area?.Id == area?.Id && indicator.Level.Id == level.Id)
            .Select(Indicator).ToValueList()).ToList();
        ValueList<Item>[] strengths = HasStrengths
            ? [Enumerable.Range(0, _authority.Strengths.Count).Where(place => _authority.Strengths[place] is var strength && strength.Domain.Id == domain.Id && strength.Area?.Id == area?.Id).Select(Strength).ToValueList()]
            : [];
        return new LevelTableRow(words, anchor, cells.Concat(strengths).ToValueList());
    }

    private Item Indicator(int place)
    {
        var indicator = _authority.Indicators[place];
        return new Item(
            texts.Of(authority => authority.Indicators[place].Text),
            [
                .. indicator.Polarity == Polarity.Strength ? Lines.Perhaps("kind", "worded as a strength") : [],
                .. Lines.Perhaps("about", indicator.Subject),
                .. indicator.Condition is null ? [] : new[] { Lines.When(indicator.Condition) },
                .. indicator.Exceptions.Select((_, exception) => Exception(place, exception)),
                .. ladders.Of(place),
                .. sources.Cite(indicator.Citation, indicator.Level),
                .. Lines.Note(indicator.Note),
                .. marks.On(indicator.Id),
            ],
            Anchors.Bullet(indicator.Id),
            marks.Count(indicator.Id));
    }

    private Line Exception(int place, int number)
    {
        var exception = _authority.Indicators[place].Exceptions[number];
        return new Line("except when", exception.Level is null
            ? [new Run(exception.Condition, RunKind.Code), new Run(": then it does not count")]
            : [new Run(exception.Condition, RunKind.Code), new Run(": then "), .. texts.Main(authority => authority.Indicators[place].Exceptions[number].Level?.ToString() ?? "")]);
    }

    private Item Strength(int place)
    {
        var strength = _authority.Strengths[place];
        return new Item(
            texts.Of(authority => authority.Strengths[place].Text),
            [
                .. Lines.Perhaps("about", strength.Subject),
                .. strength.Condition is null ? [] : new[] { Lines.When(strength.Condition) },
                .. sources.Cite(strength.Citation),
                .. Lines.Note(strength.Note),
                .. marks.On(strength.Id),
            ],
            Anchors.Bullet(strength.Id),
            marks.Count(strength.Id));
    }
}
