using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Thresholds.Dsl.Analysis;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Syntax;
using Thresholds.LanguageServer.Protocol;

namespace Thresholds.LanguageServer;

/// <summary>Finds what is wrong whenever something changes, on a thread of its own, and tells of each document whose findings are others than before.</summary>
/// <remarks>A file is looked at again only when it changed, or one that it stands on. While somebody types, what comes too late is not begun.</remarks>
internal sealed class Checker : IDisposable
{
    // Keys that are struck faster than this are one change.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(3);

    // Memory is collected in the pauses of whoever types, so that no key stroke waits for it: what the last check left behind at once, everything when the work rests.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(15);
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(2);

    private readonly Func<Snapshot> _now;
    private readonly Action<PublishParams> _publish;
    private readonly Action _published;
    private readonly Action<Exception> _failed;
    private readonly Func<string, string?> _pageOf;
    private readonly SemaphoreSlim _changed = new(0);
    private readonly CancellationTokenSource _end = new();
    private readonly Dictionary<string, (int? Version, IReadOnlyList<Diagnostic> Findings)> _told = new(StringComparer.Ordinal);
    private readonly Thread _thread;

    /// <summary>Begins to wait for changes.</summary>
    /// <param name="now">What is known now.</param>
    /// <param name="publish">Tells the client.</param>
    /// <param name="published">Called when all is told.</param>
    /// <param name="failed">Told of faults.</param>
    /// <param name="pageOf">The page about a kind of finding.</param>
    public Checker(Func<Snapshot> now, Action<PublishParams> publish, Action published, Action<Exception> failed, Func<string, string?> pageOf)
    {
        (_now, _publish, _published, _failed, _pageOf) = (now, publish, published, failed, pageOf);
        _thread = new Thread(Work) { IsBackground = true, Name = "checker" };
        _thread.Start();
    }

    /// <summary>Something changed.</summary>
    public void Changed() => _changed.Release();

    /// <inheritdoc/>
    public void Dispose()
    {
        _end.Cancel();
        _thread.Join();
        _changed.Dispose();
        _end.Dispose();
    }

    private void Work()
    {
        try
        {
            while (true)
            {
                Await();
                while (_changed.Wait(Quiet, _end.Token))
                {
                }

                try
                {
                    Check(_now());
                }
#pragma warning disable CA1031 // A fault in one file must not leave the others without findings for ever.
                catch (Exception problem) when (problem is not OperationCanceledException)
#pragma warning restore CA1031
                {
                    _failed(problem);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The server ends.
        }
    }

    // Until something changed.
    private void Await()
    {
        if (_changed.Wait(Pause, _end.Token))
        {
            return;
        }

        GC.Collect(1, GCCollectionMode.Forced, blocking: true);
        if (_changed.Wait(Rest, _end.Token))
        {
            return;
        }

        GC.Collect();
        _changed.Wait(_end.Token);
    }

    private void Check(Snapshot snapshot)
    {
        var clashes = snapshot.Workspace.Clashes().ToLookup(clash => clash.Location.Source.Path, StringComparer.Ordinal);
        var tells = false;
        foreach (var file in snapshot.Workspace.Files.OrderByDescending(file => IsNews(snapshot, file)).ThenByDescending(file => snapshot.Open.ContainsKey(file.Source.Path)))
        {
            _end.Token.ThrowIfCancellationRequested();
            if (_changed.CurrentCount > 0)
            {
                return; // Another check follows.
            }

            var path = file.Source.Path;
            IReadOnlyList<Diagnostic> findings = [.. snapshot.Workspace.Compile(file, AnalysisSettings.Usual).Diagnostics.Where(finding => finding.Allowed is null).Concat(clashes[path]).OrderBy(finding => finding.Location.Span.Start)];
            var version = Version(snapshot, path);
            if (_told.TryGetValue(path, out var told) ? told.Version == version && told.Findings.SequenceEqual(findings) : findings.Count == 0 && version is null)
            {
                continue;
            }

            _told[path] = (version, findings);
            tells = true;
            _publish(new PublishParams(snapshot.UriOf(path), [.. findings.Select(finding => Findings.Of(snapshot, finding, _pageOf))], version));
        }

        foreach (var gone in _told.Keys.Where(path => snapshot.Workspace.Find(path) is null).ToList())
        {
            _told.Remove(gone);
            _publish(new PublishParams(snapshot.UriOf(gone), []));
        }

        if (tells)
        {
            _published();
        }
    }

    private bool IsNews(Snapshot snapshot, FileSyntax file) => _told.TryGetValue(file.Source.Path, out var told) && told.Version != Version(snapshot, file.Source.Path);

    private static int? Version(Snapshot snapshot, string path) => snapshot.Open.TryGetValue(path, out var open) ? open.Version : null;
}
