namespace Thresholds;

/// <summary>Follows the instructions of a batch for four lanes of cases at a time, so that what it takes to find an operand is spread over many. One for each thread.</summary>
/// <typeparam name="TLane">The lane.</typeparam>
/// <typeparam name="TBits">Its words.</typeparam>
internal sealed class BatchMachine<TLane, TBits>
    where TLane : struct, IBatchLane<TBits>
{
    private const int Lanes = 4;

    private readonly int[] _code;
    private readonly ulong[][] _columns;
    private readonly ulong[] _results;
    private readonly TBits[] _counters = new TBits[32];
    private int _word;

    /// <summary>A machine before its first cases.</summary>
    /// <param name="listing">The instructions.</param>
    /// <param name="columns">For each input, by its place, a bit for each case, as many words as cases are worked out, in whole tiles.</param>
    public BatchMachine(BatchListing listing, ulong[][] columns)
    {
        _code = listing.Code;
        _columns = columns;
        _results = new ulong[listing.Results * Tile];
    }

    /// <summary>How many words are worked out at a time.</summary>
    public static int Tile => Lanes * default(TLane).Words;

    /// <summary>Works out the cases of a tile.</summary>
    /// <param name="word">Its first word, a multiple of <see cref="Tile"/>.</param>
    public void Work(int word)
    {
        _word = word;
        var lane = default(TLane);
        var code = _code;
        for (var at = 0; at < code.Length;)
        {
            var operation = (BatchOperation)code[at];
            var target = code[at + 1] * Tile;
            var second = code[at + 3];
            var end = at + 4 + code[at + 2];
            at += 4;
            TBits one, two, three, four;
            switch (operation)
            {
                case BatchOperation.Any:
                    one = two = three = four = lane.None;
                    for (; at < end; at++)
                    {
                        var words = Find(code[at], out var from);
                        one = lane.Or(one, lane.Load(words, from));
                        two = lane.Or(two, lane.Load(words, from + lane.Words));
                        three = lane.Or(three, lane.Load(words, from + (2 * lane.Words)));
                        four = lane.Or(four, lane.Load(words, from + (3 * lane.Words)));
                    }

                    for (end += 2 * second; at < end; at += 2)
                    {
                        var words = Find(code[at], out var from);
                        var others = Find(code[at + 1], out var other);
                        one = lane.Or(one, lane.And(lane.Load(words, from), lane.Load(others, other)));
                        two = lane.Or(two, lane.And(lane.Load(words, from + lane.Words), lane.Load(others, other + lane.Words)));
                        three = lane.Or(three, lane.And(lane.Load(words, from + (2 * lane.Words)), lane.Load(others, other + (2 * lane.Words))));
                        four = lane.Or(four, lane.And(lane.Load(words, from + (3 * lane.Words)), lane.Load(others, other + (3 * lane.Words))));
                    }

                    break;
                case BatchOperation.All:
                    one = two = three = four = lane.Every;
                    for (; at < end; at++)
                    {
                        var words = Find(code[at], out var from);
                        one = lane.And(one, lane.Load(words, from));
                        two = lane.And(two, lane.Load(words, from + lane.Words));
                        three = lane.And(three, lane.Load(words, from + (2 * lane.Words)));
                        four = lane.And(four, lane.Load(words, from + (3 * lane.Words)));
                    }

                    break;
                default:
                    one = AtLeast(at, end, second, 0);
                    two = AtLeast(at, end, second, lane.Words);
                    three = AtLeast(at, end, second, 2 * lane.Words);
                    four = AtLeast(at, end, second, 3 * lane.Words);
                    at = end;
                    break;
            }

            lane.Store(_results, target, one);
            lane.Store(_results, target + lane.Words, two);
            lane.Store(_results, target + (2 * lane.Words), three);
            lane.Store(_results, target + (3 * lane.Words), four);
        }
    }

    /// <summary>Finds what was given or worked out for the cases of the tile.</summary>
    /// <param name="place">An input, or a result as its complement.</param>
    /// <param name="from">Where it begins.</param>
    /// <returns>The words in which it lies.</returns>
    public ulong[] Find(int place, out int from)
    {
        if (place >= 0)
        {
            from = _word;
            return _columns[place];
        }

        from = ~place * Tile;
        return _results;
    }

    // Counts in binary, a digit of every case at once, and compares from the highest digit.
    private TBits AtLeast(int at, int end, int least, int offset)
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
            var words = Find(_code[at], out var from);
            var carried = lane.Load(words, from + offset);
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
