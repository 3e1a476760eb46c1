#if NET
using System;
using System.Buffers.Binary;

namespace Thresholds;

/// <summary>A bit for each case, as Apache Arrow lays out bitmaps: case 0 in the lowest bit of the first byte, or so many bits later.</summary>
/// <remarks>Where a column asks what is known, the default says that everything is.</remarks>
public readonly ref struct ColumnBits
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly int _offset;

    /// <summary>Bits that lie in bytes.</summary>
    /// <param name="bytes">The bytes; what stands past the last case counts for nothing.</param>
    /// <param name="offset">The bit of case 0, from 0.</param>
    public ColumnBits(ReadOnlySpan<byte> bytes, int offset = 0)
    {
        _bytes = bytes;
        _offset = offset;
        IsGiven = true;
    }

    /// <summary>Whether there are bits, and not the default.</summary>
    public bool IsGiven { get; }

    /// <summary>Why these cannot be bits of so many cases; null when they can.</summary>
    internal string? Problem(int count, string what) => !IsGiven ? null
        : _offset < 0 ? $"the bits of {what} cannot begin at bit {_offset}"
        : _bytes.Length * 8L < (long)_offset + count ? $"the bits of {what} are {_bytes.Length * 8L}; {count} cases from bit {_offset} need {(long)_offset + count}"
        : null;

    /// <summary>Copies the bits of so many cases as words hold.</summary>
    /// <param name="words">Where to.</param>
    internal void CopyTo(Span<ulong> words)
    {
        for (var word = 0; word < words.Length; word++)
        {
            words[word] = Word(word);
        }
    }

    /// <summary>The bits of 64 cases; all when there are none.</summary>
    /// <param name="word">Which: word 1 begins with case 64.</param>
    internal ulong Word(int word)
    {
        if (!IsGiven)
        {
            return ulong.MaxValue;
        }

        var first = _offset + (64L * word);
        var (place, shift) = ((int)(first >> 3), (int)(first & 7));
        if (_bytes.Length - place > 8)
        {
            var low = BinaryPrimitives.ReadUInt64LittleEndian(_bytes[place..]) >> shift;
            return shift == 0 ? low : low | ((ulong)_bytes[place + 8] << (64 - shift));
        }

        // The last bytes one by one, so that none past the end is read.
        var bits = 0ul;
        for (var i = 0; i < 8 && place + i < _bytes.Length; i++)
        {
            bits |= (ulong)_bytes[place + i] << (8 * i);
        }

        return bits >> shift;
    }
}
#endif
