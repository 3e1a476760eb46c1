namespace Thresholds;

/// <summary>Says in which language the texts of the document are shown, and whether all of them are.</summary>
internal static class LanguageSection
{
    public static void Write(ReportPage page, IAssessment assessment)
    {
        if (assessment is not TranslatedAssessment { Language: not null } translated)
        {
            return;
        }

        var main = assessment.Authority.Languages.Count > 0 ? "in the main language, " + assessment.Authority.Languages[0] : "in the main language";
        page.Blank();
        page.Row("Language", translated switch
        {
            { IsUntranslated: true } => $"the document has no text in {translated.Language}; all texts are {main}",
            { IsPartial: true } => $"texts of the document are in {translated.Language} where it has them so, else {main}",
            _ => $"texts of the document are in {translated.Language}",
        }, 0);
    }
}
