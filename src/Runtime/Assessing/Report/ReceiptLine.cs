using System;
using System.Globalization;

namespace Thresholds;

/// <summary>Says which text was applied and when, and nothing of the case.</summary>
internal static class ReceiptLine
{
    private const int HashShown = 16;

    public static string Of(Authority authority, DateTime now)
    {
        var hash = authority.SourceHash.Length > HashShown ? authority.SourceHash.Substring(0, HashShown) : authority.SourceHash;
        return authority.Id + ", as of " + now.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture) + ", source " + hash + ", " + Edition(authority.Edition);
    }

    private static string Edition(Edition? edition) => edition is null
        ? "edition not stated"
        : "edition \"" + edition.Text + "\"" + (edition.Version is null ? "" : " " + edition.Version);
}
