using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Analysis;

namespace Thresholds.Dsl.Comparing;

/// <summary>Pairs what two editions say in the same or nearly the same words, the nearest first, each at most once.</summary>
internal static class NearestWordings
{
    /// <summary>The pairs. Of those that are equally near, the first of the candidates counts.</summary>
    /// <param name="candidates">What may be the same: of the edition before, and after.</param>
    /// <param name="wordingOf">Its words.</param>
    public static IReadOnlyList<(T Before, T After)> Among<T>(IEnumerable<(T Before, T After)> candidates, Func<T, Wording> wordingOf)
    {
        var alike = new List<(T Before, T After, bool IsSame, double Share)>();
        foreach (var (before, after) in candidates)
        {
            var (own, other) = (wordingOf(before), wordingOf(after));
            if (own.IsComparable(other) && (own.IsSame(other) || own.IsNearly(other)))
            {
                var (shared, all) = own.Likeness(other);
                alike.Add((before, after, own.IsSame(other), (double)shared / all));
            }
        }

        var pairs = new List<(T Before, T After)>();
        var (earlier, later) = (new HashSet<T>(), new HashSet<T>());
        foreach (var (before, after, _, _) in alike.OrderByDescending(pair => pair.IsSame).ThenByDescending(pair => pair.Share))
        {
            if (!earlier.Contains(before) && later.Add(after))
            {
                earlier.Add(before);
                pairs.Add((before, after));
            }
        }

        return pairs;
    }
}
