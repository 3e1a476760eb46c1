using System;
using System.IO;
using System.Linq;
using Thresholds.Rendering.Findings;
using Thresholds.Rendering.Html;
using Thresholds.Rendering.Markdown;
using Thresholds.Rendering.Pages;
using Thresholds.Rendering.Sections;

namespace Thresholds.Rendering;

/// <summary>Sets a threshold document for people: the matrix, what happens at each level, pathways, contacts, and where the document says each.</summary>
/// <remarks>Equal documents and findings give equal text. Every text of the file stays text in either format: it can add no element, link or list of its own.</remarks>
public static class PublishedDocument
{
    /// <summary>Writes the document as one HTML page that needs nothing else and holds no script.</summary>
    /// <param name="writer">Where to write, in UTF-8 when it is a file; lines end with a line feed.</param>
    /// <param name="authority">The document.</param>
    /// <param name="findings">The findings to mark; none for the document as it is published.</param>
    /// <param name="language">The tag of the language, such as <c>cy</c>, in which alone texts stand where they have one in it, else the main one; null for all languages, the main one first.</param>
    /// <remarks>Time is linear in the document, apart from ladders, for each of which all of its rungs are looked at once for each rung.</remarks>
    /// <exception cref="ArgumentNullException">The writer or the document is null; nothing is written then.</exception>
    public static void WriteHtml(TextWriter writer, Authority authority, ValueList<MarkedFinding> findings = default, string? language = null) =>
        new HtmlWriter(writer ?? throw new ArgumentNullException(nameof(writer))).Write(Of(authority ?? throw new ArgumentNullException(nameof(authority)), findings, language));

    /// <summary>The style of the page, for a server that sends it by itself.</summary>
    internal static string Style => HtmlWriter.Style;

    /// <summary>Writes what stands in the body of the page, for a server that sends the style by itself.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="authority">The document.</param>
    /// <param name="findings">The findings to mark.</param>
    internal static void WriteBody(TextWriter writer, Authority authority, ValueList<MarkedFinding> findings) => new HtmlWriter(writer).WriteBody(Of(authority, findings, null));

    /// <summary>Writes the document as Markdown, as GitHub and CommonMark understand it: a bullet of the matrix is a line, so that two editions can be compared line by line.</summary>
    /// <param name="writer">Where to write, in UTF-8 when it is a file; lines end with a line feed.</param>
    /// <param name="authority">The document.</param>
    /// <param name="findings">The findings to mark; none for the document as it is published.</param>
    /// <param name="language">The tag of the language, such as <c>cy</c>, in which alone texts stand where they have one in it, else the main one; null for all languages, the main one first.</param>
    /// <exception cref="ArgumentNullException">The writer or the document is null; nothing is written then.</exception>
    public static void WriteMarkdown(TextWriter writer, Authority authority, ValueList<MarkedFinding> findings = default, string? language = null) =>
        new MarkdownWriter(writer ?? throw new ArgumentNullException(nameof(writer))).Write(Of(authority ?? throw new ArgumentNullException(nameof(authority)), findings, language));

    // In the order of the page, since sources are numbered as the page comes to them; findings lead back to what came before.
    private static Page Of(Authority authority, ValueList<MarkedFinding> findings, string? language)
    {
        var texts = new Texts(authority, language);
        var sources = new Sources(texts);
        var marks = new Marks(findings);
        var ladders = new LadderLinks(texts);
        var provisions = new ProvisionItems(texts, sources);
        var levels = new LevelBlocks(texts, sources);
        var pathways = new PathwayBlocks(texts, sources, marks, ladders, provisions);
        var advice = new AdviceBlocks(texts, sources, marks);
        Block[] blocks =
        [
            .. levels.Section(),
            .. new MatrixBlocks(texts, sources, marks, ladders).Section(),
            .. levels.Responses(provisions),
            .. pathways.Section(),
            .. pathways.Prohibitions(),
            .. new TriageBlocks(texts, sources).Section(),
            .. new ContactBlocks(texts, sources).Section(),
            .. advice.Alerts(),
            .. advice.Section(),
            .. new ToolBlocks(texts, sources, marks).Section(),
            .. ladders.Section(sources),
            .. advice.Duties(),
            .. new FactBlocks(texts, sources).Section(),
            .. new WithdrawnBlocks(texts, sources).Section(),
            .. marks.Section(),
            .. sources.Section(),
        ];
        return new Page(
            texts.Of(document => document.Name),
            HeadLines.Of(texts).ToValueList(),
            Enumerable.Range(0, authority.Caveats.Count).Select(place => texts.Of(document => document.Caveats[place].Text)).ToValueList(),
            blocks.ToValueList());
    }
}
