namespace Thresholds;

/// <summary>So many words of bits as are worked on at once.</summary>
/// <typeparam name="TBits">The words.</typeparam>
/// <remarks>Whoever takes lengths from a program has checked it, so that nothing is checked here again.</remarks>
internal interface IBatchLane<TBits>
{
    /// <summary>How many words of 64 cases.</summary>
    int Words { get; }

    TBits None { get; }

    TBits Every { get; }

    TBits Load(ulong[] words, int at);

    void Store(ulong[] words, int at, TBits bits);

    TBits And(TBits one, TBits other);

    TBits Or(TBits one, TBits other);

    TBits OneOf(TBits one, TBits other);

    TBits Without(TBits one, TBits other);
}
