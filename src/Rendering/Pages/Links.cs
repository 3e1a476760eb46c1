using System.Collections.Generic;
using System.Linq;

namespace Thresholds.Rendering.Pages;

/// <summary>Takes words together that lead to one place, so that they are one link.</summary>
internal static class Links
{
    /// <summary>The words in their order, parted wherever they lead to another place.</summary>
    public static IEnumerable<(string? Target, IReadOnlyList<Run> Runs)> Of(ValueList<Run> runs)
    {
        for (var from = 0; from < runs.Count;)
        {
            var target = runs[from].Target;
            var part = runs.Skip(from).TakeWhile(run => run.Target == target).ToList();
            yield return (target, part);
            from += part.Count;
        }
    }
}
