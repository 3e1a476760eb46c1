using System;

namespace Thresholds;

/// <summary>The places of indicators that <see cref="IndicatorBits"/> has found. The default value is none.</summary>
public struct FoundIndicators
{
    private int[]? _places;
    private int _count;

    internal void Add(int place)
    {
        _places ??= new int[16]; // few are met at once
        if (_count == _places.Length)
        {
            Array.Resize(ref _places, _count * 2);
        }

        _places[_count++] = place;
    }

    internal readonly ValueList<Indicator> Among(ValueList<Indicator> indicators)
    {
        if (_places is null)
        {
            return default;
        }

        // Bits do not come in the order of the file.
        Array.Sort(_places, 0, _count);
        var found = new Indicator[_count];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = indicators[_places[i]];
        }

        return new ValueList<Indicator>(found);
    }
}
