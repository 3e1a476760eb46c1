using System;
using System.Threading;
using System.Threading.Tasks;

namespace Thresholds.Web.Shelves;

/// <summary>Keeps the shelf as the files are.</summary>
internal sealed class Librarian : IDisposable
{
    // An editor writes a file in several steps; what is half written is mostly whole a moment later.
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(150);

    private readonly IFileSource _source;
    private readonly IDisposable _watch;
    private readonly Timer _timer;
    private readonly Lock _reading = new();
    private TaskCompletionSource _next = New();
    private volatile Shelf _shelf;
    private bool _isDisposed;

    public Librarian(IFileSource source)
    {
        _source = source;
        _shelf = Shelf.Empty.After(source.Read());
        _timer = new Timer(_ => Read());
        _watch = source.Watch(Later);
    }

    /// <summary>The documents as they are now.</summary>
    public Shelf Shelf => _shelf;

    /// <summary>The shelf, as soon as it is another than that of a version.</summary>
    /// <param name="version">The version that is known.</param>
    /// <param name="cancellation">When to wait no longer.</param>
    public async Task<Shelf> ChangedSince(int version, CancellationToken cancellation)
    {
        while (true)
        {
            Task next;
            lock (_reading)
            {
                if (_shelf.Version != version)
                {
                    return _shelf;
                }

                next = _next.Task;
            }

            await next.WaitAsync(cancellation);
        }
    }

    public void Dispose()
    {
        lock (_reading)
        {
            _isDisposed = true;
        }

        _watch.Dispose();
        _timer.Dispose();
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private void Later()
    {
        lock (_reading)
        {
            if (!_isDisposed)
            {
                _timer.Change(Settling, Timeout.InfiniteTimeSpan);
            }
        }
    }

    private void Read()
    {
        lock (_reading)
        {
            if (_isDisposed)
            {
                return;
            }

            _shelf = _shelf.After(_source.Read());
            _next.SetResult();
            _next = New();
        }
    }
}
