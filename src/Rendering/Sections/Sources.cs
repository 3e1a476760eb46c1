using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Thresholds.Rendering.Pages;

namespace Thresholds.Rendering.Sections;

/// <summary>Numbers what is cited, each section of a document once, in the order in which the page comes to it.</summary>
internal sealed class Sources(Texts texts)
{
    private readonly Dictionary<(string Document, string? Section), int> _numbers = [];

    /// <summary>The line that cites, for an item.</summary>
    /// <param name="citation">The citation; null for none.</param>
    /// <param name="level">The level of the column that the item stands in; null outside the matrix.</param>
    public IEnumerable<Line> Cite(Citation? citation, LevelOfNeed? level = null)
    {
        if (citation is not null)
        {
            yield return new Line("source", Of(citation, level).ToValueList());
        }
    }

    /// <summary>The section with everything that was cited, and the documents that were not.</summary>
    public IEnumerable<Block> Section()
    {
        var cited = _numbers.OrderBy(source => source.Value).Select(source => new Item(
            [.. texts.Of(authority => authority.Documents.FirstOrDefault(document => document.Id == source.Key.Document)?.Title ?? source.Key.Document), .. source.Key.Section is { } section ? Texts.Words(", " + section) : []],
            Anchor: Anchors.Source(source.Value),
            Lines: [new Line("number", Texts.Words(source.Value.ToString(CultureInfo.InvariantCulture))), .. Particulars(source.Key.Document)]));
        var silent = texts.Authority.Documents.Where(document => _numbers.Keys.All(key => key.Document != document.Id)).Select(document => new Item(
            texts.Of(authority => authority.Documents.First(known => known.Id == document.Id).Title),
            [.. Particulars(document.Id)]));
        Item[] items = [.. cited, .. silent];
        return items.Length == 0 ? [] : [new Heading(2, Texts.Words("Sources"), "sources"), new ItemList(items.ToValueList())];
    }

    private IEnumerable<Run> Of(Citation citation, LevelOfNeed? level)
    {
        var number = Number(citation);
        yield return new Run("[" + number.ToString(CultureInfo.InvariantCulture) + "]", RunKind.Quiet, null, "#" + Anchors.Source(number));
        if (citation.Cell is { } cell)
        {
            // In the matrix, row and column already say which cell it is.
            var last = cell.LastIndexOf(", ", System.StringComparison.Ordinal);
            var isHere = level is not null && last > 0 && cell[..last].EndsWith(", " + level.Label, System.StringComparison.Ordinal) && cell[(last + 2)..].All(char.IsAsciiDigit);
            yield return new Run(" " + (isHere ? "no. " + cell[(last + 2)..] : cell), RunKind.Quiet);
        }

        if (citation.InPlaceOf is { } former)
        {
            yield return new Run(" in place of ", RunKind.Quiet);
            foreach (var run in Of(former, level))
            {
                yield return run;
            }
        }
    }

    private int Number(Citation citation)
    {
        var key = (citation.Document, citation.Section);
        if (!_numbers.TryGetValue(key, out var number))
        {
            number = _numbers.Count + 1;
            _numbers.Add(key, number);
        }

        return number;
    }

    private IEnumerable<Line> Particulars(string id)
    {
        if (texts.Authority.Documents.FirstOrDefault(document => document.Id == id) is not { } document)
        {
            yield break;
        }

        if (document.Version is { } version)
        {
            yield return new Line("version", Texts.Words(version));
        }

        if (document.Dated is { } dated)
        {
            yield return new Line("dated", Texts.Words(dated.InWords()));
        }

        if (document.Web is { } web)
        {
            yield return new Line("web", Texts.Words(web, RunKind.Plain, Addresses.Web(web)));
        }
    }
}
