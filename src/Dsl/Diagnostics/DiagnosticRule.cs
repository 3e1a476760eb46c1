using System.Globalization;
using System.Linq;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Diagnostics;

/// <summary>A kind of finding.</summary>
/// <param name="Code">Its code, such as <c>THR1001</c>.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Title">What it is about, in a few words.</param>
/// <param name="Message">The message, with places for what it speaks of.</param>
/// <param name="IsOptional">Whether it is given only when asked for.</param>
public sealed record DiagnosticRule(string Code, Severity Severity, string Title, string Message, bool IsOptional = false)
{
    /// <summary>Makes a finding of this kind.</summary>
    /// <param name="location">Where it is.</param>
    /// <param name="arguments">What the message speaks of; texts of the author are made printable.</param>
    public Diagnostic At(Location location, params object[] arguments) => new(
        this,
        location,
        string.Format(CultureInfo.InvariantCulture, Message, arguments.Select(argument => argument is string text ? Shown(text) : argument).ToArray()),
        default);

    // Long enough for a list of names, short enough for a terminal.
    private static string Shown(string text) => text.Length <= 60 ? Spelling.Printable(text) : string.Concat(Split(text).Select(Spelling.Printable));

    private static System.Collections.Generic.IEnumerable<string> Split(string text)
    {
        for (var i = 0; i < text.Length && i < 600; i += 60)
        {
            yield return text.Substring(i, System.Math.Min(60, text.Length - i));
        }
    }
}
