using Thresholds.Exchange.Cases;

namespace Thresholds.Cli.Assess;

/// <summary>One of many cases.</summary>
/// <param name="Text">Where it stands.</param>
/// <param name="Known">What it tells.</param>
internal sealed record CaseRow(CaseText Text, Case Known);
