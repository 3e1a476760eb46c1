namespace Thresholds;

/// <summary>Follows the instructions of a batch for as many cases as a lane holds. One for each thread.</summary>
/// <typeparam name="TLane">The lane.</typeparam>
/// <typeparam name="TBits">Its words.</typeparam>
internal sealed class BatchMachine<TLane, TBits>
    where TLane : struct, IBatchLane<TBits>
{
    private readonly int[] _code;
    private readonly int[] _given;
    private readonly ulong[][] _columns;
    private readonly ulong[] _places;
    private readonly TBits[] _counters = new TBits[32];

    /// <summary>A machine before its first cases.</summary>
    /// <param name="listing">The instructions.</param>
    /// <param name="columns">For each input, by its place, a bit for each case; null for what is unknown of all.</param>
    /// <param name="isSetWhenUnknown">For each input, by its place, its bit when nothing is known.</param>
    public BatchMachine(BatchListing listing, ulong[]?[] columns, bool[] isSetWhenUnknown)
    {
        var lane = default(TLane);
        _code = listing.Code;
        _places = new ulong[listing.Places * lane.Words];
        lane.Store(_places, lane.Words, lane.Every);
        var given = new System.Collections.Generic.List<int>();
        var read = new System.Collections.Generic.List<ulong[]>();
        for (var i = 0; i < listing.Inputs.Length; i++)
        {
            if (columns[listing.Inputs[i]] is { } column)
            {
                given.Add(2 + i);
                read.Add(column);
            }
            else if (isSetWhenUnknown[listing.Inputs[i]])
            {
                lane.Store(_places, (2 + i) * lane.Words, lane.Every);
            }
        }

        _given = [.. given];
        _columns = [.. read];
    }

    /// <summary>Works out the cases of some words of the columns.</summary>
    /// <param name="word">The first word, a multiple of those of the lane.</param>
    public void Work(int word)
    {
        var lane = default(TLane);
        var words = lane.Words;
        var places = _places;
        var given = _given;
        for (var i = 0; i < given.Length; i++)
        {
            lane.Store(places, given[i] * words, lane.Load(_columns[i], word));
        }

        var code = _code;
        for (var at = 0; at < code.Length;)
        {
            var operation = (BatchOperation)code[at];
            var target = code[at + 1] * words;
            var second = code[at + 3];
            var end = at + 4 + code[at + 2];
            at += 4;
            TBits bits;
            switch (operation)
            {
                case BatchOperation.Any:
                    bits = lane.None;
                    for (; at < end; at++)
                    {
                        bits = lane.Or(bits, lane.Load(places, code[at] * words));
                    }

                    for (end += 2 * second; at < end; at += 2)
                    {
                        bits = lane.Or(bits, lane.And(lane.Load(places, code[at] * words), lane.Load(places, code[at + 1] * words)));
                    }

                    break;
                case BatchOperation.All:
                    bits = lane.Every;
                    for (; at < end; at++)
                    {
                        bits = lane.And(bits, lane.Load(places, code[at] * words));
                    }

                    break;
                default:
                    bits = AtLeast(at, end, second);
                    at = end;
                    break;
            }

            lane.Store(places, target, bits);
        }
    }

    /// <summary>A word of what was worked out.</summary>
    /// <param name="place">The place.</param>
    /// <param name="word">The word, from 0 to those of the lane.</param>
    public ulong this[int place, int word] => _places[(place * default(TLane).Words) + word];

    // Counts in binary, a digit of every case at once, and compares from the highest digit.
    private TBits AtLeast(int at, int end, int least)
    {
        var lane = default(TLane);
        var digits = 0;
        while (digits < 31 && ((end - at) >> digits) != 0)
        {
            _counters[digits++] = lane.None;
        }

        if (digits < 31 && (least >> digits) != 0)
        {
            return lane.None;
        }

        for (; at < end; at++)
        {
            var carried = lane.Load(_places, _code[at] * lane.Words);
            for (var digit = 0; digit < digits; digit++)
            {
                var sum = _counters[digit];
                _counters[digit] = lane.OneOf(sum, carried);
                carried = lane.And(sum, carried);
            }
        }

        var more = lane.None;
        var same = lane.Every;
        for (var digit = digits - 1; digit >= 0; digit--)
        {
            if (((least >> digit) & 1) == 0)
            {
                more = lane.Or(more, lane.And(same, _counters[digit]));
                same = lane.Without(same, _counters[digit]);
            }
            else
            {
                same = lane.And(same, _counters[digit]);
            }
        }

        return lane.Or(more, same);
    }
}
