using System.Collections.Generic;
using System.Linq;

namespace Thresholds.Generator.Emission.Words;

/// <summary>Which bits hold what is known of each question. One that several conditions ask has several.</summary>
internal sealed class QuestionBits
{
    private readonly Dictionary<Literal, SortedDictionary<int, ulong>> _places = [];

    /// <summary>The questions, in a fixed order.</summary>
    public IEnumerable<Literal> Literals => _places.Keys.OrderBy(literal => literal.Test).ThenBy(literal => literal.Cells);

    public bool Contains(Literal literal) => _places.ContainsKey(literal);

    /// <summary>The bits of a question, by words; none when nothing asks it.</summary>
    public IEnumerable<Bits> Of(Literal literal) => _places.TryGetValue(literal, out var places) ? places.Select(place => new Bits(place.Key, place.Value)) : [];

    public void Add(Literal literal, Bits bits)
    {
        if (!_places.TryGetValue(literal, out var places))
        {
            _places.Add(literal, places = []);
        }

        places[bits.Word] = (places.TryGetValue(bits.Word, out var before) ? before : 0) | bits.Mask;
    }
}
