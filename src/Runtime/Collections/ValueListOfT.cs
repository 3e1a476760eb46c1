using System;
using System.Collections;
using System.Collections.Generic;

namespace Thresholds;

/// <summary>An immutable list that equals another list with equal items in the same order.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <remarks>The default value is the empty list. Equality and hashing take time linear in the number of items.</remarks>
#if NET
[System.Runtime.CompilerServices.CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
#endif
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? _items;

    internal ValueList(T[] items) => _items = items;

    /// <summary>The number of items.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>The item at <paramref name="index"/>, counted from 0.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="IndexOutOfRangeException">The index is outside the list.</exception>
    public T this[int index] => Items[index];

    private T[] Items => _items ?? Array.Empty<T>();

    /// <summary>Whether both lists hold equal items in the same order.</summary>
    /// <param name="other">The list to compare with.</param>
    public bool Equals(ValueList<T> other)
    {
        if (ReferenceEquals(_items, other._items))
        {
            return true;
        }

        if (Count != other.Count)
        {
            return false;
        }

        var comparer = EqualityComparer<T>.Default;
        for (var i = 0; i < Count; i++)
        {
            if (!comparer.Equals(Items[i], other.Items[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in Items)
        {
            hash = unchecked((hash * 31) + (item?.GetHashCode() ?? 0));
        }

        return hash;
    }

    /// <summary>Whether both lists hold equal items in the same order.</summary>
    /// <param name="left">A list.</param>
    /// <param name="right">Another list.</param>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether the lists differ.</summary>
    /// <param name="left">A list.</param>
    /// <param name="right">Another list.</param>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>An enumerator that allocates nothing.</summary>
    public Enumerator GetEnumerator() => new(Items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    /// <summary>Goes through the items in their order.</summary>
    public struct Enumerator
    {
        private readonly T[]? _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>The item the enumerator stands at.</summary>
        /// <exception cref="IndexOutOfRangeException">It stands at none: before the first, after the last, or nothing is gone through.</exception>
        public readonly T Current => (_items ?? Array.Empty<T>())[_index];

        /// <summary>Steps to the next item; false at the end.</summary>
        public bool MoveNext() => ++_index < (_items?.Length ?? 0);
    }
}
