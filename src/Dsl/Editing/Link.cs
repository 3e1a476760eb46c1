using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Editing;

/// <summary>A part of a file that leads to another file or to a page.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Target">The path of a file of the workspace, or the address of a page, which begins with <c>http:</c> or <c>https:</c>.</param>
/// <param name="IsPage">Whether it leads to a page.</param>
public sealed record Link(TextSpan Span, string Target, bool IsPage);
