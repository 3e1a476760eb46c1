namespace Thresholds;

/// <summary>Shows what the document says about its own use.</summary>
internal static class CaveatSection
{
    public static void Write(ReportPage page, Authority authority)
    {
        if (authority.Caveats.Count == 0)
        {
            return;
        }

        page.Heading("How the document is to be used");
        foreach (var caveat in authority.Caveats)
        {
            page.Item("-", caveat.Text);
        }
    }
}
