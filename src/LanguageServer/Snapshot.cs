using System;
using System.Collections.Immutable;
using Thresholds.Dsl.Editing;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;
using Thresholds.LanguageServer.Protocol;

namespace Thresholds.LanguageServer;

/// <summary>All that the server knows at one moment; requests are answered from the one they met.</summary>
/// <param name="Workspace">The files.</param>
/// <param name="Open">The documents that a client has open, by path.</param>
/// <param name="Encoding">The units of columns.</param>
/// <param name="HasSnippets">Whether the client knows places to fill in.</param>
internal sealed record Snapshot(Workspace Workspace, ImmutableDictionary<string, OpenDocument> Open, PositionEncoding Encoding, bool HasSnippets)
{
    /// <summary>Before anything is known.</summary>
    public static Snapshot Empty { get; } = new(Workspace.Empty, ImmutableDictionary<string, OpenDocument>.Empty, PositionEncoding.Utf16, false);

    /// <summary>The file that a document is; null when nobody told of it.</summary>
    public FileSyntax? Find(string uri) => Workspace.Find(PathOf(uri));

    /// <summary>The path by which a document is known: where it lies, or its address when it lies nowhere.</summary>
    public static string PathOf(string uri) => Uri.TryCreate(uri, UriKind.Absolute, out var parsed) && parsed.IsFile ? parsed.LocalPath : uri;

    /// <summary>The address of a file, as the client wrote it where it did.</summary>
    public string UriOf(string path) => Open.TryGetValue(path, out var document) ? document.Uri
        : Uri.TryCreate(path, UriKind.Absolute, out var uri) ? uri.AbsoluteUri : path;

    /// <summary>A place as the protocol has it.</summary>
    public Place Place(Location location) => new(UriOf(location.Source.Path), location.Source.Range(location.Span, Encoding));
}
