using System;
using System.Collections.Generic;

namespace Thresholds;

/// <summary>Makes <see cref="ValueList{T}"/> instances.</summary>
public static class ValueList
{
    /// <summary>A list of the given items, in their order. The array is copied.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items.</param>
    /// <exception cref="ArgumentNullException">There is no array.</exception>
    public static ValueList<T> Of<T>(params T[] items)
    {
        if ((items ?? throw new ArgumentNullException(nameof(items))).Length == 0)
        {
            return default;
        }

        var copy = new T[items.Length];
        Array.Copy(items, copy, items.Length);
        return new ValueList<T>(copy);
    }

#if NET
    /// <summary>A list of the given items, in their order; what <c>[one, other]</c> makes. They are copied.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items.</param>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? default : new(items.ToArray());
#endif

    /// <summary>A list of the items of a sequence, in their order.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The sequence; it is read once.</param>
    /// <exception cref="ArgumentNullException">There is no sequence.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        _ = items ?? throw new ArgumentNullException(nameof(items));
        if (items is not ICollection<T> collection)
        {
            return new ValueList<T>(new List<T>(items).ToArray());
        }

        if (collection.Count == 0)
        {
            return default;
        }

        var copy = new T[collection.Count];
        collection.CopyTo(copy, 0);
        return new ValueList<T>(copy);
    }
}
