using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl;
using Thresholds.Dsl.Editing;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;
using Thresholds.LanguageServer.Protocol;

namespace Thresholds.LanguageServer;

/// <summary>Changes what is known. Only the reader of messages does so, one message after the other.</summary>
internal sealed class Documents(IDisk disk)
{
    private readonly List<string> _folders = [];
    private volatile Snapshot _now = Snapshot.Empty;

    /// <summary>What is known now.</summary>
    public Snapshot Now => _now;

    /// <summary>Takes in what a client says of itself, and the files of its folders.</summary>
    public void Begin(PositionEncoding encoding, bool hasSnippets, IEnumerable<string> folders)
    {
        _now = _now with { Encoding = encoding, HasSnippets = hasSnippets };
        ChangeFolders(folders, []);
    }

    /// <summary>Takes in the files of folders that come, and drops those of folders that go.</summary>
    public void ChangeFolders(IEnumerable<string> added, IEnumerable<string> removed)
    {
        _folders.RemoveAll(folder => removed.Contains(folder, StringComparer.Ordinal));
        _folders.AddRange(added.Except(_folders, StringComparer.Ordinal).ToList());
        var known = _folders.SelectMany(disk.FilesBelow).ToHashSet(StringComparer.Ordinal);
        var workspace = _now.Workspace;
        foreach (var gone in workspace.Files.Select(file => file.Source.Path).Where(path => !known.Contains(path) && !_now.Open.ContainsKey(path)).ToList())
        {
            workspace = workspace.Without(gone);
        }

        _now = _now with { Workspace = workspace.With([.. known.Where(path => workspace.Find(path) is null).Select(FromDisk).OfType<FileSyntax>()]) };
    }

    /// <summary>A document is open, and its text counts instead of that on disk.</summary>
    public void Open(OpenedDocument document)
    {
        var path = Snapshot.PathOf(document.Uri);
        _now = _now with
        {
            Workspace = Beside(_now.Workspace.With(Parse(path, document.Text)), path),
            Open = _now.Open.SetItem(path, new OpenDocument(document.Uri, document.Version)),
        };
    }

    /// <summary>The text of a document changes. One that is not open is not changed.</summary>
    public void Change(DidChangeParams change)
    {
        var path = Snapshot.PathOf(change.TextDocument.Uri);
        if (!_now.Open.TryGetValue(path, out var open) || _now.Workspace.Find(path) is not { } file)
        {
            return;
        }

        var source = file.Source;
        foreach (var part in change.ContentChanges)
        {
            if (part.Range is null)
            {
                source = new SourceText(path, part.Text);
            }
            else
            {
                var span = source.Span(part.Range, _now.Encoding);
                source = new SourceText(path, string.Concat(source.Text.AsSpan(0, span.Start), part.Text, source.Text.AsSpan(span.End)));
            }
        }

        _now = _now with
        {
            Workspace = _now.Workspace.With(ThresholdCompiler.Parse(source)),
            Open = _now.Open.SetItem(path, open with { Version = change.TextDocument.Version ?? open.Version }),
        };
    }

    /// <summary>A document is closed, and what is on disk counts again.</summary>
    public void Close(string uri)
    {
        var path = Snapshot.PathOf(uri);
        _now = _now with { Open = _now.Open.Remove(path) };
        Reread(path);
    }

    /// <summary>Files on disk changed. Those that are open do not care.</summary>
    public void Watched(IEnumerable<FileEvent> events)
    {
        foreach (var path in events.Select(change => Snapshot.PathOf(change.Uri)).Where(path => !_now.Open.ContainsKey(path) && path.EndsWith(".thr", StringComparison.OrdinalIgnoreCase)))
        {
            Reread(path);
        }
    }

    private void Reread(string path) => _now = _now with { Workspace = FromDisk(path) is { } file ? _now.Workspace.With(file) : _now.Workspace.Without(path) };

    // A file outside all folders is understood with those beside it, as 'thr check' does.
    private Workspace Beside(Workspace workspace, string path)
    {
        if (_folders.Exists(folder => path.StartsWith(folder, StringComparison.Ordinal)) || System.IO.Path.GetDirectoryName(path) is not { Length: > 0 } folder || !System.IO.Path.IsPathRooted(path))
        {
            return workspace;
        }

        return workspace.With([.. disk.FilesBelow(folder).Where(other => System.IO.Path.GetDirectoryName(other) == folder && workspace.Find(other) is null).Select(FromDisk).OfType<FileSyntax>()]);
    }

    private FileSyntax? FromDisk(string path) => disk.Read(path) is { } text ? Parse(path, text) : null;

    private static FileSyntax Parse(string path, string text) => ThresholdCompiler.Parse(new SourceText(path, text));
}
