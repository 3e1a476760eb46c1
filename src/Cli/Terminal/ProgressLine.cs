using System.Globalization;
using System.IO;

namespace Thresholds.Cli.Terminal;

/// <summary>A line on a terminal that tells how far a long work is, and is gone when other lines are written.</summary>
/// <param name="writer">The terminal; null when there is none, and nothing is shown.</param>
internal sealed class ProgressLine(TextWriter? writer)
{
    private const int Width = 30;

    private bool _isShown;

    /// <summary>Shows how far it is.</summary>
    /// <param name="done">How much is done.</param>
    /// <param name="all">How much there is; null when nobody knows.</param>
    /// <param name="count">How many that were.</param>
    /// <param name="what">Of what, in the plural; safe to print.</param>
    public void Show(long done, long? all, long count, string what = "cases")
    {
        if (writer is null)
        {
            return;
        }

        var share = all is > 0 and var whole ? double.Clamp(done / (double)whole, 0, 1) : (double?)null;
        var filled = (int)((share ?? 0) * Width);
        var bar = share is null ? "" : string.Create(CultureInfo.InvariantCulture, $"[{new string('#', filled)}{new string('.', Width - filled)}] {(int)(share.Value * 100),3}% ");
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"\r{bar}{count:#,0} {what}\e[K"));
        _isShown = true;
    }

    /// <summary>Takes the line away, before anything else is written.</summary>
    public void Hide()
    {
        if (_isShown)
        {
            writer?.Write("\r\e[K");
            _isShown = false;
        }
    }
}
