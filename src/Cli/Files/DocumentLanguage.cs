using System;
using System.Linq;

namespace Thresholds.Cli.Files;

/// <summary>The language that somebody wants the texts of a document in.</summary>
internal static class DocumentLanguage
{
    /// <summary>Why a document cannot be shown in a language; null when it can. A region is given the texts of its language.</summary>
    public static Complaint? Complaint(Authority authority, string language)
    {
        var languages = authority.LanguagesOfTexts();
        return languages.Any(known => language.Equals(known, StringComparison.OrdinalIgnoreCase) || language.StartsWith(known + "-", StringComparison.OrdinalIgnoreCase))
            ? null
            : new Complaint("--language", languages.Count == 0 ? "the document has texts in one language only" : $"the document is in {string.Join(" and ", languages)}, and not in '{Spelling.Printable(language)}'");
    }
}
