using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Rendering.Pages;

namespace Thresholds.Rendering.Sections;

/// <summary>The texts of a document in all of its languages: the main one first, the others after it wherever they say something.</summary>
internal sealed class Texts
{
    private readonly List<(string Language, Authority Authority)> _others;
    private readonly Authority _main;

    public Texts(Authority authority)
    {
        // Nothing is in the language without a tag: the main text stays, marked when it is not English.
        Authority = authority;
        _main = AuthorityTranslation.Marked(authority, "").Authority;
        _others = [.. LanguagesOf(authority).Select(language => (language, AuthorityTranslation.Marked(authority, language).Authority))];
    }

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

    private static IEnumerable<string> LanguagesOf(Authority authority) => authority.Languages.Count > 0
        ? authority.Languages.Skip(1)
        : authority.Translations
            .Concat(authority.Levels.SelectMany(level => level.Translations))
            .Concat(authority.Domains.SelectMany(domain => domain.Translations))
            .Concat(authority.Indicators.SelectMany(indicator => indicator.Translations))
            .Select(translation => translation.Language).Distinct(StringComparer.OrdinalIgnoreCase);
}
