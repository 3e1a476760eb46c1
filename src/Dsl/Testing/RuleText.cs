using System.Collections.Generic;

namespace Thresholds.Dsl.Testing;

/// <summary>A condition that an author wrote, and the decisions it is a part of.</summary>
/// <param name="Place">The line.</param>
/// <param name="Name">The name of what it belongs to.</param>
/// <param name="Root">The condition.</param>
/// <param name="Written">The condition as the file has it, when it is a single name or comparison; else null.</param>
/// <param name="Decisions">The numbers of the decisions that hold it, the same object in each.</param>
internal sealed record RuleText(SourcePlace Place, string Name, Condition Root, string? Written, IReadOnlyList<int> Decisions);
