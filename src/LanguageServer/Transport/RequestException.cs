using System;

namespace Thresholds.LanguageServer.Transport;

/// <summary>A request has no result, and why.</summary>
internal sealed class RequestException(int code, string message) : Exception(message)
{
    /// <summary>One of <see cref="ErrorCode"/>.</summary>
    public int Code { get; } = code;
}
