using System;
using System.Linq;

namespace Thresholds;

/// <summary>What a document says under one of its names, whatever the case: of an indicator, strength, level, pathway, fact or ladder.</summary>
/// <param name="Name">The name in the <c>.thr</c> file.</param>
/// <param name="Kind">What bears it: "indicator", "strength", "level", "pathway", "fact" or "ladder"; the first of them where several bear one name.</param>
/// <param name="Text">Its text in the main language.</param>
/// <param name="Rows">What is said of it: level, domain, condition, citation and the like, as far as the file tells.</param>
/// <param name="Sections">What stands in connection with it; a section without items is left out.</param>
public sealed record Description(string Name, string Kind, string Text, ValueList<DescribedRow> Rows, ValueList<DescribedSection> Sections)
{
    /// <summary>Describes a name.</summary>
    /// <param name="authority">The document.</param>
    /// <param name="name">The name. A judgement bears the name of its indicator, and is described with it.</param>
    /// <remarks>Takes time linear in the conditions of the document.</remarks>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <exception cref="ArgumentException">The document has no such name; the message says which was probably meant.</exception>
    public static Description Of(Authority authority, string name)
    {
        _ = authority ?? throw new ArgumentNullException(nameof(authority));
        _ = name ?? throw new ArgumentNullException(nameof(name));
        return Find(authority, name) ?? throw new ArgumentException(Unknown(authority, name), nameof(name));
    }

    /// <summary>Why a document has nothing to say of a name, and which was probably meant; null when it has.</summary>
    /// <param name="authority">The document.</param>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public static string? Complaint(Authority authority, string name)
    {
        _ = authority ?? throw new ArgumentNullException(nameof(authority));
        _ = name ?? throw new ArgumentNullException(nameof(name));
        return Find(authority, name) is null ? Unknown(authority, name) : null;
    }

    private static Description? Find(Authority authority, string name) =>
        authority.Indicators.FirstOrDefault(known => known.Id == name) is { } indicator ? MatrixDescriptions.Of(authority, indicator)
        : authority.Strengths.FirstOrDefault(known => known.Id == name) is { } strength ? MatrixDescriptions.Of(authority, strength)
        : authority.Levels.FirstOrDefault(known => known.Id == name) is { } level ? MatrixDescriptions.Of(authority, level)
        : authority.Pathways.FirstOrDefault(known => known.Id == name) is { } pathway ? PathwayDescriptions.Of(authority, pathway)
        : authority.Ladders.FirstOrDefault(known => known.Id == name) is { } ladder ? MatrixDescriptions.Of(authority, ladder)
        : authority.Facts.FirstOrDefault(known => known.Id == name) is { } fact ? FactDescriptions.Of(authority, fact)
        : null;

    private static string Unknown(Authority authority, string name)
    {
        var names = authority.Indicators.Select(known => known.Id)
            .Concat(authority.Strengths.Select(known => known.Id))
            .Concat(authority.Levels.Select(known => known.Id))
            .Concat(authority.Pathways.Select(known => known.Id))
            .Concat(authority.Ladders.Select(known => known.Id))
            .Concat(authority.Facts.Select(known => known.Id));
        return "'" + authority.Id + "' has no indicator, strength, level, pathway, ladder or fact '" + Spelling.Printable(name) + "'" + (Spelling.Nearest(name, names) is { } nearest ? "; did you mean '" + nearest + "'?" : "");
    }
}
