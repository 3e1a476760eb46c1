using System;
using System.CommandLine;
using Thresholds.Cli.CommandLine;
using Thresholds.Dsl.Diagnostics;

namespace Thresholds.Cli.Terminal;

/// <summary>Colours text, or leaves it as it is.</summary>
/// <param name="IsOn">Whether it colours.</param>
internal sealed record Palette(bool IsOn)
{
    /// <summary>The option that chooses.</summary>
    public static Option<string> Option() => WordOption.Of("--color", "When to use colours; 'auto' means on a terminal, unless NO_COLOR is set; CLICOLOR_FORCE asks for them everywhere.", "auto", "always", "never");

    /// <summary>The palette that an answer to the option asks for.</summary>
    public static Palette Of(string? answer, Surroundings surroundings) => new(answer == "always" || (answer != "never" && surroundings.MayColour));

    /// <summary>Whether colours are welcome on the output when nobody says otherwise on the command line.</summary>
    /// <param name="variable">Gives a variable of the environment; null when it is not set.</param>
    /// <param name="isTerminal">Whether the output is a terminal.</param>
    public static bool IsWelcome(Func<string, string?> variable, bool isTerminal) =>
        string.IsNullOrEmpty(variable("NO_COLOR")) && (variable("CLICOLOR_FORCE") is { Length: > 0 } and not "0" || (isTerminal && variable("TERM") != "dumb" && variable("CLICOLOR") != "0"));

    public string Bold(string text) => Set("1", text);

    public string Gutter(string text) => Set("34", text);

    public string By(Severity severity, string text) => Set(severity switch { Severity.Error => "1;31", Severity.Warning => "1;33", _ => "1;36" }, text);

    private string Set(string style, string text) => IsOn && text.Length > 0 ? $"\e[{style}m{text}\e[0m" : text;
}
