using System;

namespace Thresholds;

/// <summary>Looks texts up by language.</summary>
public static class Translations
{
    /// <summary>The text in a language; null when there is none.</summary>
    /// <param name="translations">What a text says in other languages.</param>
    /// <param name="language">The tag of a language. Capitals do not matter; a region that has no text of its own is given that of the language.</param>
    /// <exception cref="ArgumentNullException">There is no tag.</exception>
    public static string? In(this ValueList<Translation> translations, string language)
    {
        _ = language ?? throw new ArgumentNullException(nameof(language));
        foreach (var translation in translations)
        {
            if (IsSame(translation.Language, language))
            {
                return translation.Text;
            }
        }

        var region = language.LastIndexOf('-');
        return region > 0 ? translations.In(language.Substring(0, region)) : null;
    }

    /// <summary>The text in a language, or the main text where there is none.</summary>
    /// <param name="translations">What the text says in other languages.</param>
    /// <param name="language">The tag of a language.</param>
    /// <param name="text">The main text.</param>
    /// <exception cref="ArgumentNullException">There is no tag.</exception>
    public static string In(this ValueList<Translation> translations, string language, string text) => translations.In(language) ?? text;

    /// <summary>Whether two tags are of one language; capitals do not matter.</summary>
    /// <param name="left">A tag.</param>
    /// <param name="right">Another tag.</param>
    internal static bool IsSame(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
