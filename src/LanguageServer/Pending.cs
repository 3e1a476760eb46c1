using System.Threading;

namespace Thresholds.LanguageServer;

/// <summary>A request that is being answered.</summary>
/// <param name="uri">The document it is about; null when it is about all of them.</param>
internal sealed class Pending(string? uri)
{
    /// <summary>The document it is about; null when it is about all of them.</summary>
    public string? Uri { get; } = uri;

    /// <summary>Ends the work.</summary>
    public CancellationTokenSource Cancellation { get; } = new();

    /// <summary>Whether the document changed meanwhile, so that the answer would be about another.</summary>
    public bool IsStale { get; set; }
}
