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

        page.Blank();
        page.Row("Language", translated.InWords(), 0);
    }
}
