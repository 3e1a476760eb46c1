using System;

namespace Thresholds;

/// <summary>The answers to the cases of a batch: indications for a professional to weigh, never decisions.</summary>
public sealed class BatchAnswers
{
    private readonly LevelColumn _indicated;
    private readonly LevelColumn _possible;
    private readonly ulong[][] _decisions;

    /// <param name="authority">The document.</param>
    /// <param name="count">How many cases.</param>
    /// <param name="places">For each decision where yes and no lie, when they are kept: an input, or a result as its complement.</param>
    /// <param name="columns">The inputs; those that are themselves the answer to a decision are kept as they are.</param>
    internal BatchAnswers(Authority authority, int count, int[] places, ulong[][] columns)
    {
        Authority = authority;
        Count = count;
        _indicated = new LevelColumn(authority.LevelDecisions.Count, count);
        _possible = new LevelColumn(authority.LevelDecisions.Count, count);
        _decisions = new ulong[places.Length][];
        for (var i = 0; i < places.Length; i++)
        {
            _decisions[i] = places[i] >= 0 ? columns[places[i]] : new ulong[Words];
        }
    }

    /// <summary>The document that was applied.</summary>
    public Authority Authority { get; }

    /// <summary>How many cases.</summary>
    public int Count { get; }

    /// <summary>How many words of 64 cases <see cref="Met"/> and <see cref="Open"/> have.</summary>
    public int Words => (Count + 63) / 64;

    /// <summary>Whether <see cref="Decide"/>, <see cref="Met"/> and <see cref="Open"/> can be asked.</summary>
    public bool HasDecisions => _decisions.Length > 0 || Authority.DecisionCount == 0;

    /// <summary>The highest level that a case reaches whatever the unknown facts turn out to be; null when none is, which is not the lowest level.</summary>
    /// <param name="row">The case, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such case.</exception>
    public LevelOfNeed? IndicatedLevel(int row) => Level(IndicatedOrder(row));

    /// <summary>The highest level that some values of the unknown facts reach; null when none can be.</summary>
    /// <param name="row">The case, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such case.</exception>
    public LevelOfNeed? PossibleLevel(int row) => Level(PossibleOrder(row));

    /// <summary>The order of <see cref="IndicatedLevel"/>, from 1; 0 for none.</summary>
    /// <param name="row">The case, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such case.</exception>
    public int IndicatedOrder(int row) => _indicated[Checked(row)];

    /// <summary>The order of <see cref="PossibleLevel"/>, from 1; 0 for none.</summary>
    /// <param name="row">The case, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such case.</exception>
    public int PossibleOrder(int row) => _possible[Checked(row)];

    /// <summary>The answer to a decision.</summary>
    /// <param name="row">The case, from 0.</param>
    /// <param name="decision">Its number, from 0 to <see cref="Authority.DecisionCount"/> - 1.</param>
    /// <exception cref="InvalidOperationException">The batch was assessed without <see cref="BatchOptions.WithDecisions"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such case or decision.</exception>
    public Truth Decide(int row, int decision)
    {
        _ = Checked(row);
        var (yes, no) = Both(decision);
        return Cells.Answer(yes[row >> 6], no[row >> 6], row & 63);
    }

    /// <summary>Whether an indicator is met, a bit for each of 64 cases; those past the last are 0.</summary>
    /// <param name="indicator">An indicator of this authority.</param>
    /// <param name="word">Which cases, from 0 to <see cref="Words"/> - 1: word 1 begins with case 64.</param>
    /// <exception cref="InvalidOperationException">The batch was assessed without <see cref="BatchOptions.WithDecisions"/>.</exception>
    public ulong Met(Indicator indicator, int word)
    {
        var (yes, no) = Both(indicator.Decision);
        return yes[word] & ~no[word] & Within(word);
    }

    /// <summary>Whether it depends on unknown facts if an indicator is met, a bit for each of 64 cases; those past the last are 0.</summary>
    /// <param name="indicator">An indicator of this authority.</param>
    /// <param name="word">Which cases, from 0 to <see cref="Words"/> - 1: word 1 begins with case 64.</param>
    /// <exception cref="InvalidOperationException">The batch was assessed without <see cref="BatchOptions.WithDecisions"/>.</exception>
    public ulong Open(Indicator indicator, int word)
    {
        var (yes, no) = Both(indicator.Decision);
        return yes[word] & no[word] & Within(word);
    }

    /// <summary>Takes what a machine worked out for a tile.</summary>
    /// <param name="machine">The machine.</param>
    /// <param name="places">Where it holds the answers: those to the levels, then those to all decisions when they are kept.</param>
    /// <param name="word">The first word of the tile.</param>
    /// <param name="words">How many words of the tile hold cases.</param>
    internal void Take<TLane, TBits>(BatchMachine<TLane, TBits> machine, int[] places, int word, int words)
        where TLane : struct, IBatchLane<TBits>
    {
        var levels = Authority.LevelDecisions.Count;
        for (var i = 0; i < words; i++)
        {
            var notCertain = Within(word + i);
            var notPossible = notCertain;
            for (var level = levels - 1; level >= 0 && (notCertain | notPossible) != 0; level--)
            {
                var yes = machine.Find(places[2 * level], out var from)[from + i];
                var no = machine.Find(places[(2 * level) + 1], out from)[from + i];
                _indicated.Write(word + i, notCertain & yes & ~no, level + 1);
                notCertain &= ~yes | no;
                _possible.Write(word + i, notPossible & (yes | ~no), level + 1);
                notPossible &= ~yes & no;
            }
        }

        for (var i = 0; i < _decisions.Length; i++)
        {
            if (places[(2 * levels) + i] < 0)
            {
                Array.Copy(machine.Find(places[(2 * levels) + i], out var from), from, _decisions[i], word, words);
            }
        }
    }

    private int Checked(int row) => (uint)row < (uint)Count ? row : throw new ArgumentOutOfRangeException(nameof(row));

    private ulong Within(int word) => (word * 64) + 64 <= Count ? ulong.MaxValue : (1ul << (Count & 63)) - 1;

    private LevelOfNeed? Level(int order) => order == 0 ? null : Authority.Levels[order - 1];

    private (ulong[] Yes, ulong[] No) Both(int decision)
    {
        if (decision < 0 || decision >= Authority.DecisionCount)
        {
            throw new ArgumentOutOfRangeException(nameof(decision));
        }

        return _decisions.Length == 0
            ? throw new InvalidOperationException("the batch was assessed without its decisions; ask for them with BatchOptions.WithDecisions")
            : (_decisions[2 * decision], _decisions[(2 * decision) + 1]);
    }
}
