using System.CommandLine;
using Thresholds.Cli.CommandLine;
using Thresholds.Dsl.Diagnostics;

namespace Thresholds.Cli.Terminal;

/// <summary>Colours text, or leaves it as it is.</summary>
/// <param name="IsOn">Whether it colours.</param>
internal sealed record Palette(bool IsOn)
{
    /// <summary>The option that chooses.</summary>
    public static Option<string> Option() => WordOption.Of("--color", "When to use colours; 'auto' means on a terminal, unless NO_COLOR is set.", "auto", "always", "never");

    /// <summary>The palette that an answer to the option asks for.</summary>
    public static Palette Of(string? answer, Surroundings surroundings) => new(answer == "always" || (answer != "never" && surroundings.MayColour));

    public string Bold(string text) => Set("1", text);

    public string Gutter(string text) => Set("34", text);

    public string By(Severity severity, string text) => Set(severity switch { Severity.Error => "1;31", Severity.Warning => "1;33", _ => "1;36" }, text);

    private string Set(string style, string text) => IsOn && text.Length > 0 ? $"\e[{style}m{text}\e[0m" : text;
}
