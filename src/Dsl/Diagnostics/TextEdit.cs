using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Diagnostics;

/// <summary>A change of a text.</summary>
/// <param name="Span">What is replaced; without length, the place where something is put in.</param>
/// <param name="Text">What stands there instead; nothing to take it out.</param>
public sealed record TextEdit(TextSpan Span, string Text)
{
    /// <summary>The change with the line ends of a file: those of Windows where it has any, so that it does not come to hold both.</summary>
    internal TextEdit In(SourceText source) =>
        Text.IndexOf('\n') >= 0 && source.Text.Contains("\r\n") ? this with { Text = Text.Replace("\r\n", "\n").Replace("\n", "\r\n") } : this;
}
