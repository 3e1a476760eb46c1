namespace Thresholds.LanguageServer;

/// <summary>The units in which a client counts columns.</summary>
internal enum PositionEncoding
{
    /// <summary>UTF-16 units, which every client knows.</summary>
    Utf16,

    /// <summary>Bytes of UTF-8.</summary>
    Utf8,

    /// <summary>Characters.</summary>
    Utf32,
}
