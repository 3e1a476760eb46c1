using System.Collections.Generic;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Editing;

/// <summary>What renaming something takes.</summary>
/// <param name="Places">Every place whose text becomes the new name.</param>
/// <param name="Problem">Why it cannot be done; null when it can.</param>
public sealed record RenamePlan(IReadOnlyList<Location> Places, string? Problem);
