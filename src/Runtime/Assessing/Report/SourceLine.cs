namespace Thresholds;

/// <summary>Says where the document and the file state something.</summary>
internal static class SourceLine
{
    public static string Of(Citation? citation, SourcePlace place) => (citation is null ? "" : citation + "  ") + "[" + place + "]";
}
