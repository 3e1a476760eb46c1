namespace Thresholds.LanguageServer.Transport;

/// <summary>Why a request has no result, in the numbers of the protocol.</summary>
internal static class ErrorCode
{
    /// <summary>The message is no JSON.</summary>
    public const int ParseError = -32700;

    /// <summary>The message is no request.</summary>
    public const int InvalidRequest = -32600;

    /// <summary>Nobody knows the method.</summary>
    public const int MethodNotFound = -32601;

    /// <summary>The parameters cannot be used.</summary>
    public const int InvalidParams = -32602;

    /// <summary>A fault of the server.</summary>
    public const int InternalError = -32603;

    /// <summary>Asked before the server was told of its client.</summary>
    public const int NotInitialized = -32002;

    /// <summary>The client took the request back.</summary>
    public const int RequestCancelled = -32800;

    /// <summary>The document changed before the answer was there.</summary>
    public const int ContentModified = -32801;

    /// <summary>What is asked for cannot be done, for a reason that the author can be told.</summary>
    public const int RequestFailed = -32803;
}
