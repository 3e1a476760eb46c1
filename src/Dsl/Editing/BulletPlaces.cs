using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Editing;

/// <summary>Where bullets stand, to tell which of them a place lies in.</summary>
public sealed class BulletPlaces
{
    private readonly Dictionary<string, Location[]> _bullets;

    /// <param name="bullets">The bullets, whole; those of one file do not overlap.</param>
    /// <exception cref="ArgumentNullException">There are no bullets to look at, not even none.</exception>
    public BulletPlaces(IEnumerable<Location> bullets) => _bullets = (bullets ?? throw new ArgumentNullException(nameof(bullets)))
        .GroupBy(bullet => bullet.Source.Path, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.OrderBy(bullet => bullet.Span.Start).ToArray(), StringComparer.Ordinal);

    /// <summary>The bullet that a place lies in; null when it lies in none. Time is logarithmic in the bullets.</summary>
    /// <param name="place">The place.</param>
    /// <exception cref="ArgumentNullException">There is no place.</exception>
    public Location? At(Location place)
    {
        _ = place ?? throw new ArgumentNullException(nameof(place));
        if (!_bullets.TryGetValue(place.Source.Path, out var bullets))
        {
            return null;
        }

        // Only the last that starts before a place can hold it.
        var (low, high) = (0, bullets.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = bullets[middle].Span.Start <= place.Span.Start ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && bullets[low - 1].Span.Contains(place.Span) ? bullets[low - 1] : null;
    }
}
