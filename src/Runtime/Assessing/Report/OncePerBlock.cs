namespace Thresholds;

/// <summary>Writes rows of which a label stands only before the first.</summary>
internal sealed class OncePerBlock
{
    private readonly ReportPage _page;
    private readonly int _indent;
    private string? _last;

    public OncePerBlock(ReportPage page, int indent)
    {
        _page = page;
        _indent = indent;
    }

    public void Row(string label, string text)
    {
        _page.Row(label == _last ? "" : label, text, _indent);
        _last = label;
    }
}
