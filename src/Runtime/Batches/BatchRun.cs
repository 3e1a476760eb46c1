using System;
using System.Threading.Tasks;

namespace Thresholds;

/// <summary>Assesses a batch with one kind of lane.</summary>
/// <typeparam name="TLane">The lane.</typeparam>
/// <typeparam name="TBits">Its words.</typeparam>
internal sealed class BatchRun<TLane, TBits>
    where TLane : struct, IBatchLane<TBits>
{
    // A multiple of every tile.
    private const int WordsOfPart = 128;

    private readonly BatchListing _listing;
    private readonly ulong[][] _columns;
    private readonly BatchAnswers _answers;
    private readonly BatchOptions _options;
    private readonly object _telling = new();
    private long _done;

    public BatchRun(BatchListing listing, ulong[][] columns, BatchAnswers answers, BatchOptions options)
    {
        _listing = listing;
        _columns = columns;
        _answers = answers;
        _options = options;
    }

    /// <summary>Fills in the answers.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public void Work()
    {
        var parts = (_answers.Words + WordsOfPart - 1) / WordsOfPart;
        if (_options.Workers == 1)
        {
            var machine = Machine();
            for (var part = 0; part < parts; part++)
            {
                _options.Cancellation.ThrowIfCancellationRequested();
                Work(machine, part);
            }

            return;
        }

        Parallel.For(0, parts, new ParallelOptions { MaxDegreeOfParallelism = _options.Workers, CancellationToken = _options.Cancellation }, Machine, (part, _, machine) => Work(machine, part), _ => { });
    }

    private BatchMachine<TLane, TBits> Machine() => new(_listing, _columns);

    private BatchMachine<TLane, TBits> Work(BatchMachine<TLane, TBits> machine, int part)
    {
        var tile = BatchMachine<TLane, TBits>.Tile;
        var end = Math.Min((part + 1) * WordsOfPart, _answers.Words);
        for (var word = part * WordsOfPart; word < end; word += tile)
        {
            machine.Work(word);
            _answers.Take(machine, _listing.Answers, word, Math.Min(tile, end - word));
        }

        if (_options.Progress is { } progress)
        {
            lock (_telling)
            {
                _done += Math.Min(end * 64L, _answers.Count) - (part * WordsOfPart * 64L);
                progress.Report(_done);
            }
        }

        return machine;
    }
}
