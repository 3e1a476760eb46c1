using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Rendering.Pages;

namespace Thresholds.Rendering.Sections;

/// <summary>The texts of a document in all of its languages, the main one first and the others after it wherever they say something; or in one language alone, where they have one in it.</summary>
internal sealed class Texts
{
    private readonly List<(string Language, Authority Authority)> _others;
    private readonly Authority _main;

    public Texts(Authority authority, string? only = null)
    {
        // Nothing is in the language without a tag: the main text stays, marked when it is not English.
        Authority = authority;
        Only = only is null || Languages.IsMain(authority, only) ? null : AuthorityTranslation.Marked(authority, only);
        _main = (Only ?? AuthorityTranslation.Marked(authority, "")).Authority;
        _others = only is null ? [.. authority.LanguagesOfTexts().Where(language => !Languages.IsMain(authority, language)).Select(language => (language, AuthorityTranslation.Marked(authority, language).Authority))] : [];
    }

    /// <summary>The document in the one other language that texts stand in; null where they stand in all, or in the main one.</summary>
    public AuthorityTranslation? Only { get; }

    /// <summary>The document as it is.</summary>
    public Authority Authority { get; }

    /// <summary>A text in all languages.</summary>
    /// <param name="text">Gets it, the same from each form of the document.</param>
    /// <param name="kind">How it stands out.</param>
    /// <param name="target">Where it leads.</param>
    public ValueList<Run> Of(Func<Authority, string> text, RunKind kind = RunKind.Plain, string? target = null)
    {
        var main = text(_main);
        var runs = Runs(main).ToList();
        var said = new HashSet<string>(StringComparer.Ordinal) { Plain(main) };
        foreach (var (language, authority) in _others)
        {
            var other = text(authority);
            if (LanguageMarks.Parts(other).Any(part => Translations.IsSame(part.Language ?? "en", language)) && said.Add(Plain(other)))
            {
                runs.Add(new Run(" / ", RunKind.Quiet));
                runs.AddRange(Runs(other));
            }
        }

        return runs.ToValueList();

        IEnumerable<Run> Runs(string marked) => LanguageMarks.Parts(marked).Select(part => new Run(part.Text, kind, part.Language, target));
    }

    /// <summary>The main text alone, for where there is room for one.</summary>
    public ValueList<Run> Main(Func<Authority, string> text) => LanguageMarks.Parts(text(_main)).Select(part => new Run(part.Text, RunKind.Plain, part.Language)).ToValueList();

    /// <summary>Words of the page, or of the document where it has them in one language.</summary>
    public static ValueList<Run> Words(string text, RunKind kind = RunKind.Plain, string? target = null) => ValueList.Of(new Run(text, kind, null, target));

    private static string Plain(string marked) => string.Concat(LanguageMarks.Parts(marked).Select(part => part.Text));
}
