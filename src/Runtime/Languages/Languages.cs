using System;

namespace Thresholds;

/// <summary>Documents and assessments in the other languages that a document is published in.</summary>
public static class Languages
{
    /// <summary>A document with every text in a language, where it has one; else the main text stays.</summary>
    /// <param name="authority">The document.</param>
    /// <param name="language">The tag of the language, such as <c>cy</c>.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public static Authority In(this Authority authority, string language) => IsMain(authority ?? throw new ArgumentNullException(nameof(authority)), language ?? throw new ArgumentNullException(nameof(language))) ? authority : AuthorityTranslation.To(authority, language).Authority;

    /// <summary>The same answers, with the texts of the document in a language, where it has them; a report then says so where it has not.</summary>
    /// <param name="assessment">The answers.</param>
    /// <param name="language">The tag of the language, such as <c>cy</c>.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public static IAssessment In(this IAssessment assessment, string language) => IsMain((assessment ?? throw new ArgumentNullException(nameof(assessment))).Authority, language ?? throw new ArgumentNullException(nameof(language))) ? assessment : new TranslatedAssessment(assessment, language);

    /// <summary>The languages that a document is in: those that it says, the main one first; where it says none, those of its translations, in ordinal order.</summary>
    /// <param name="authority">The document.</param>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public static ValueList<string> LanguagesOfTexts(this Authority authority) =>
        (authority ?? throw new ArgumentNullException(nameof(authority))).Languages.Count > 0 ? authority.Languages : AuthorityTranslation.To(authority, "").Languages.ToValueList();

    /// <summary>Whether a language is the main one of a document, as far as the document says which that is.</summary>
    internal static bool IsMain(Authority authority, string language) => authority.Languages.Count > 0 && Translations.IsSame(authority.Languages[0], language);
}
