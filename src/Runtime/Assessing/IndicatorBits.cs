using System;
using System.Collections.Generic;

namespace Thresholds;

/// <summary>Which bits of the words of an assessment answer for which indicators. Compiled evaluators stand on this: what is met is read off the bits, without asking of one indicator after the other.</summary>
public sealed class IndicatorBits
{
    private readonly ValueList<Indicator> _indicators;
    private readonly ulong[] _masks;
    private readonly int[]?[] _byBit;

    /// <summary>The indicators by their bits.</summary>
    /// <param name="indicators">The indicators, in the order of the file. Several may have one bit.</param>
    /// <param name="bits">The bit of each decision.</param>
    /// <exception cref="ArgumentNullException">There are no bits.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An indicator has a decision without a bit, or a bit is negative.</exception>
    public IndicatorBits(ValueList<Indicator> indicators, IReadOnlyList<int> bits)
    {
        _ = bits ?? throw new ArgumentNullException(nameof(bits));
        _indicators = indicators;
        var words = 0;
        foreach (var indicator in indicators)
        {
            if (indicator.Decision < 0 || indicator.Decision >= bits.Count || bits[indicator.Decision] < 0)
            {
                throw new ArgumentOutOfRangeException(nameof(bits), "'" + indicator.Id + "' has no bit");
            }

            words = Math.Max(words, (bits[indicator.Decision] >> 6) + 1);
        }

        _masks = new ulong[words];
        _byBit = new int[]?[words * 64];
        for (var place = 0; place < indicators.Count; place++)
        {
            var bit = bits[indicators[place].Decision];
            _masks[bit >> 6] |= 1ul << (bit & 63);
            _byBit[bit] = [.. _byBit[bit] ?? [], place];
        }
    }

    /// <summary>Adds the indicators of the bits that are set in a word.</summary>
    /// <param name="found">What was found so far.</param>
    /// <param name="word">The number of the word, from 0.</param>
    /// <param name="bits">The word.</param>
    public void Add(ref FoundIndicators found, int word, ulong bits)
    {
        for (var left = word >= 0 && word < _masks.Length ? bits & _masks[word] : 0; left != 0; left &= left - 1)
        {
            foreach (var place in _byBit[(word * 64) + SettledBits.Count((left & (~left + 1)) - 1)] ?? [])
            {
                found.Add(place);
            }
        }
    }

    /// <summary>The indicators that were found, in the order of the file.</summary>
    /// <param name="found">What was found.</param>
    public ValueList<Indicator> List(FoundIndicators found) => found.Among(_indicators);
}
