using System.Collections.Generic;

namespace Thresholds.Web.Forms;

/// <summary>Facts that are asked for in one place of the form.</summary>
/// <param name="Label">The domain, or what they have in common.</param>
/// <param name="Parts">The areas of the domain, each with its facts; the label is empty for what stands in none.</param>
internal sealed record FactGroup(string Label, IReadOnlyList<(string Label, IReadOnlyList<Fact> Facts)> Parts);
